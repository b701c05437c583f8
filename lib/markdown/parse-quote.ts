// A quotation in an article → the post it is, by the attribution under it, with the post's own words as they
// stand in the source. Refuses attributions that Markdown takes for something else, and those without a dash or
// words. Called by parse-body.
import type { Blockquote, List, Nodes, Paragraph } from 'mdast'
import { toString as toPlainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { toOneLine } from '../text.ts'
import { type Attribution, type AttributionResult, isSpeaker, parseAttribution } from './attribution.ts'
import { dropSigns, hardBreak, keepSigns, sliceQuoted, tidy, toPostText } from './quote-words.ts'

/** Addresses that links refer to by name. */
export type Definitions = ReadonlyMap<string, string>

/** What a quotation turned out to be. */
export type Quote =
  | { type: 'post'; text: string; attribution: Attribution; note?: string }
  | { type: 'mistake'; message: string }
  | { type: 'none'; note?: string }

/**
 * A quotation whose last line is an attribution is a post.
 * @param source the whole text, of which positions tell
 * @param definitions of the whole text
 */
export function parseQuote(quote: Blockquote, source: string, definitions: Definitions): Quote {
  const last = quote.children.at(-1)
  if (last?.type === 'list') return findListedAttribution(last, quote.children.length > 1, source)
  if (last?.type !== 'paragraph') return findMisreadAttribution(last, source)
  const before = quote.children
    .slice(0, -1)
    .map((child) => (child.type === 'paragraph' ? keepSigns(toPostText(child, source)) : sliceQuoted(child, source)))
  const lines = toPostText(last, source)
  const link = findLastLink(last, definitions)
  for (const [words, line] of findAttributionLines(lines)) {
    const result = parseAttribution(dropSigns(line.replaceAll(hardBreak, ' ')), link)
    // cut out of the middle of a line, only the handle and the day tell an attribution from a post's own dash
    const ownLine = words === '' || /[\n\u2028]$/.test(words)
    if (result.type === 'mistake' && (ownLine || /\d/.test(line))) return result
    if (result.type !== 'attribution' || (!ownLine && !result.attribution.handle)) continue
    const other = findOther([...before, words])
    const text = [...before, keepSigns(words)].map(tidy).filter(Boolean).join('\n\n')
    if (!text)
      return { type: 'mistake', message: 'the attribution has no words above it; quote the post, or report it under posts: with a gist' }
    const note = other ? explainTwo(other, result.attribution.name) : findLostAddress(quote, source, link?.url)
    return { type: 'post', text, attribution: result.attribution, ...(note && { note }) }
  }
  const dashless = findDashless(lines)
  const other = dashless.type === 'none' ? findOther([...before, lines]) : undefined
  if (other?.type === 'attribution') {
    const { name, handle } = other.attribution
    const note = `"— ${name}${handle ? ` (@${handle})` : ''}" is not the last line of this quotation, so that it is no post; put what follows outside, or leave it if it is meant so`
    return { type: 'none', note }
  }
  const note = dashless.type === 'none' ? findAlmostAttribution(lines) : undefined
  return note ? { type: 'none', note } : dashless
}

/** Somebody named behind the last dash of a quotation that is no post: without a date, or on the line of the words. */
function findAlmostAttribution(paragraph: string): string | undefined {
  const line = dropSigns(paragraph.slice(Math.max(paragraph.lastIndexOf('\n'), paragraph.lastIndexOf(hardBreak)) + 1)).trim()
  const [, before = '', said = ''] = /^(.*?)(?:—|–|--)\s*([^—–]+)$/.exec(line) ?? []
  const result = parseAttribution(`— ${said}`)
  if (before && result.type === 'attribution' && isSpeaker(result.attribution.name))
    return `"— ${said}" stands on a line with other words, so that this is no post; put it on a line of its own, or leave it if it is meant so`
  const [name = ''] = said.split(/, (?:on|in|at|to|via) /)
  if (before || !/\s/.test(name) || /[.!?…]$/.test(said) || !isSpeaker(name)) return undefined
  return `"— ${said}" has no date, so that this is a quotation and no post; write the day at its end, or leave it if it is meant so`
}

const explainTwo = (other: NonNullable<ReturnType<typeof findOther>>, name: string) =>
  other.type === 'mistake'
    ? `${other.message}, with an empty line without > below it, if it is meant to be one`
    : `two people may speak in this quotation (${other.attribution.name} and ${name}); if they do, put an empty line without > between their posts`

/**
 * An attribution above the last line: a handle tells one from a post's own dash, and a line of its own one with a
 * mistake, or with a name alone.
 */
function findOther(paragraphs: readonly string[]): Exclude<AttributionResult, { type: 'none' }> | undefined {
  const likely = paragraphs.filter((paragraph) => paragraph.includes('(@') || /(?:^|[\n\u2028])\s*(?:—|–|--)/.test(paragraph))
  for (const line of likely.flatMap((paragraph) => dropSigns(paragraph).split(/[\n\u2028]/))) {
    const [, before, tail = ''] = /^(.*?)((?:—|–|--)[^—–]*\(@.*)$/.exec(line.trim()) ?? ['', '', line.trim()]
    const result = parseAttribution(tail)
    if (result.type === 'attribution' && (isWhole(result) || isSpeaker(result.attribution.name))) return result
    if (result.type === 'mistake' && before === '' && tail.includes('(@')) return result
  }
  return undefined
}

/** An attribution set in too far, in a quotation of its own, or as a heading is none to Markdown. */
function findMisreadAttribution(node: Nodes | undefined, source: string): Quote {
  const line = node ? (sliceQuoted(node, source).split(hardBreak).at(-1) ?? '').replace(/^[\s>#]+/, '').trim() : ''
  if (!isWhole(parseAttribution(line))) return { type: 'none' }
  return {
    type: 'mistake',
    message: `the attribution "${line}" is no line of this quotation to Markdown; begin its line with > and one space`,
  }
}

/** A link in a post is shown by its words alone; a hashtag or mention leads where it leads anyway. */
function findLostAddress(quote: Blockquote, source: string, attributed: string | undefined): string | undefined {
  let lost: string | undefined
  if (!source.slice(quote.position?.start.offset, quote.position?.end.offset).includes('](')) return lost
  visit(quote, 'link', ({ url, children }) => {
    const words = children.map((child) => toPlainText(child)).join('')
    if (url !== attributed && !/^[#@]/.test(words) && !url.includes(words.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/…$/, '')))
      lost ??= `"${words}" leads to ${url}, which is not kept: a post is its words; write the address out if the post shows it`
  })
  return lost
}

/** A name with its handle and a day, and no dash before them. */
function findDashless(paragraph: string): Quote {
  const line = dropSigns(paragraph.slice(Math.max(paragraph.lastIndexOf('\n'), paragraph.lastIndexOf(hardBreak)) + 1)).trim()
  const isMeant = /^[\p{L}\p{N}][^@]*\(@[\w.-]+\)/u.test(line) && parseAttribution(`— ${line}`).type === 'attribution'
  if (!isMeant) return { type: 'none' }
  return { type: 'mistake', message: `the attribution "${line}" begins with no dash; write it as "— Name (@handle), September 23, 2021"` }
}

/** With a hyphen for its dash an attribution is an item of a list to Markdown, and right below a list a part of its last item. */
function findListedAttribution(list: List, hasWords: boolean, source: string): Quote {
  const item = list.children.at(-1)
  const lines = item ? sliceQuoted(item, source).split(hardBreak) : []
  const line = lines.at(-1)?.trim() ?? ''
  if (lines.length > 1 && parseAttribution(line).type === 'attribution')
    return { type: 'mistake', message: `the attribution "${line}" belongs to the list above it; put a line with > alone between them` }
  const result = hasWords && lines.length === 1 && !list.ordered ? parseAttribution(line.replace(/^[*+]/, '-')) : undefined
  return result?.type === 'mistake' ? result : { type: 'none' }
}

/** Only a handle tells the attribution of another post from a post's own dash. */
const isWhole = (result: AttributionResult) => result.type === 'attribution' && result.attribution.handle !== undefined

/** The link a paragraph ends in. */
function findLastLink({ children }: Paragraph, definitions: Definitions): { url: string; text: string } | undefined {
  const last = children.findLast((child) => child.type !== 'text' || child.value.trim() !== '')
  const url = last?.type === 'link' ? last.url : last?.type === 'linkReference' ? definitions.get(last.identifier) : undefined
  return url === undefined ? undefined : { url, text: toOneLine(toPlainText(last)) }
}

/** Places where the attribution may begin: at the last line, since a post may have dashes of its own; with the paragraph; after its last dash. */
function* findAttributionLines(paragraph: string): Generator<[words: string, line: string]> {
  const lastLine = Math.max(paragraph.lastIndexOf('\n'), paragraph.lastIndexOf(hardBreak)) + 1
  if (lastLine > 0) yield [paragraph.slice(0, lastLine), paragraph.slice(lastLine)]
  yield ['', paragraph]
  const inline = /^([\s\S]*\s)((?:—|–|--)\s*\S[\s\S]*\(@[\s\S]*)$/.exec(paragraph)
  if (inline) yield [inline[1] ?? '', inline[2] ?? '']
}
