// A quotation in an article → the post it is, by the attribution under it, with the post's own words as they
// stand in the source. Refuses attributions that are lost in a list. Called by parse-body.
import type { Blockquote, List, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { toString as toPlainText } from 'mdast-util-to-string'
import { toOneLine } from '../text.ts'
import { type Attribution, type AttributionResult, parseAttribution } from './attribution.ts'

/** Addresses that links refer to by name. */
export type Definitions = ReadonlyMap<string, string>

/** What a quotation turned out to be. */
export type Quote =
  | { type: 'post'; text: string; attribution: Attribution; note?: string }
  | { type: 'mistake'; message: string }
  | { type: 'none' }

/** Hard line breaks and soft ones are told apart until the attribution has been cut off. */
const hardBreak = '\u2028'

/** So are signs Markdown took for emphasis: those of the post are its own words, those of the attribution are not, but in a handle. */
const star = '\ue000'
const underscore = '\ue001'
const keepSigns = (words: string) => words.replaceAll(star, '*').replaceAll(underscore, '_')
const dropSigns = (line: string) =>
  /[\ue000\ue001]/.test(line) ? line.replace(/@[\w\ue001]+/g, keepSigns).replace(/[\ue000\ue001]/g, '') : line

/**
 * A quotation whose last line is an attribution is a post.
 * @param source the whole text, of which positions tell
 * @param definitions of the whole text
 */
export function parseQuote(quote: Blockquote, source: string, definitions: Definitions): Quote {
  const last = quote.children.at(-1)
  if (last?.type === 'list') return findListedAttribution(last, quote.children.length > 1, source)
  if (last?.type !== 'paragraph') return { type: 'none' }
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
    const other = before.map((paragraph) => parseAttribution(paragraph)).find(isWhole)
    const text = [...before, keepSigns(words)].map(tidy).filter(Boolean).join('\n\n')
    if (!text)
      return { type: 'mistake', message: 'the attribution has no words above it; quote the post, or report it under posts: with a gist' }
    const names = other && `${other.attribution.name} and ${result.attribution.name}`
    const note = `two people may speak in this quotation (${names}); if they do, put an empty line without > between their posts`
    return { type: 'post', text, attribution: result.attribution, ...(other && { note }) }
  }
  return findDashless(lines)
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
const isWhole = (result: AttributionResult): result is Extract<AttributionResult, { type: 'attribution' }> =>
  result.type === 'attribution' && result.attribution.handle !== undefined

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

const tidy = (text: string) =>
  /[\n\t\u2028]| {2}/.test(text)
    ? text
        .replace(/\n/g, ' ')
        .replaceAll(hardBreak, '\n')
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim()
    : text.trim()

const toPostText = (paragraph: Paragraph, source: string) => paragraph.children.map((node) => toInlineText(node, source)).join('')

function toInlineText(node: PhrasingContent, source: string): string {
  if (node.type === 'break') return hardBreak
  if ('children' in node) {
    const text = node.children.map((child) => toInlineText(child, source)).join('')
    if (node.type !== 'emphasis' && node.type !== 'strong') return text
    const sign = source.charAt(node.position?.start.offset ?? 0) === '_' ? underscore : star
    const signs = sign.repeat(node.type === 'strong' ? 2 : 1)
    return `${signs}${text}${signs}`
  }
  if (node.type === 'inlineCode') return source.slice(node.position?.start.offset, node.position?.end.offset)
  return 'value' in node ? node.value : ''
}

/** A post that Markdown takes for a list or a heading keeps its characters: nothing of a quotation is lost. */
function sliceQuoted(node: Nodes, source: string): string {
  const { start, end } = node.position ?? {}
  return source
    .slice(start?.offset, end?.offset)
    .split('\n')
    .map((line) => line.replace(/^\s*>\s?/, ''))
    .join(hardBreak)
}
