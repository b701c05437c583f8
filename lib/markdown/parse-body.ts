// A document's Markdown → the blocks it is made of: prose, and the posts quoted in it. Refuses raw
// HTML, images and links that do not lead to the web. The tree is rendered later, by render-prose.
import type { Blockquote, List, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as toPlainText } from 'mdast-util-to-string'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import type { Problem } from '../content/problems.ts'
import { isWebAddress } from '../content/schema.ts'
import { typeset } from '../content/typeset.ts'
import { toOneLine } from '../text.ts'
import { type Attribution, type AttributionResult, parseAttribution } from './attribution.ts'
import { parsePlainMarkdown } from './plain-markdown.ts'
import { parsePostText } from './post-text.ts'

/** A post as one article prints it. */
export interface QuotedPost {
  text: string
  attribution: Attribution
  /** line of the file, for problems */
  line: number
}

export type Block = { type: 'prose'; nodes: RootContent[] } | { type: 'post'; post: QuotedPost }

export interface Body {
  blocks: Block[]
  /** our own paragraphs as plain text, quotations and posts left out */
  summary: string
  /** hashtags in our own prose, as written, without # */
  hashtags: string[]
}

/** A link to a page of ours, and where it is written. */
export interface SiteLink {
  path: string
  line: number
  url: string
}

export interface ParsedBody {
  body: Body
  siteLinks: SiteLink[]
  problems: Problem[]
  notes: Problem[]
}

/** An address within this site, from its root. Whether it exists is proven with the whole archive. */
export const isSitePath = (url: string) => /^\/(?!\/)/.test(url)

const markdown = remark().freeze()

/**
 * Parses a body.
 * @param path for problems
 * @param firstLine line of the file on which the text begins
 * @param withPosts whether attributed quotes are posts; only articles quote posts
 */
export function parseBody(path: string, text: string, firstLine: number, withPosts: boolean): ParsedBody {
  const plain = parsePlainMarkdown(text)
  const root = plain ?? markdown.parse(text)
  const problems: Problem[] = []
  const notes: Problem[] = []
  const siteLinks: SiteLink[] = []
  const lineOf = (node: Nodes, edge: 'start' | 'end' = 'start') => (node.position?.[edge].line ?? 1) + firstLine - 1
  const report = (node: Nodes, message: string, edge?: 'end') => {
    problems.push({ path, line: lineOf(node, edge), message })
  }
  if (!plain)
    visit(root, (node) => {
      if (node.type === 'html') {
        const tag = node.value.split('\n')[0]?.slice(0, 40)
        report(node, `raw HTML (${tag}) is not allowed; write it in Markdown, or put a backslash before the <`)
      } else if (node.type === 'image' || node.type === 'imageReference') {
        report(node, 'images are not shown; describe it in words and link to the page it is on')
      } else if (node.type === 'link' || node.type === 'definition') {
        if (isSitePath(node.url)) siteLinks.push({ path, line: lineOf(node), url: node.url })
        else if (!isWebAddress(node.url))
          report(node, `the link "${node.url}" does not lead to the web; write the whole address, beginning with https://`)
      }
    })

  const blocks: Block[] = []
  for (const node of root.children) {
    const quoted = withPosts && node.type === 'blockquote' ? parseQuote(node, text) : { type: 'none' as const }
    if (quoted.type === 'mistake') report(node, quoted.message, 'end') // an attribution is the last line
    if (quoted.type === 'post') {
      if (quoted.note) notes.push({ path, line: lineOf(node), message: quoted.note })
      blocks.push({ type: 'post', post: { text: quoted.text, attribution: quoted.attribution, line: lineOf(node) } })
    } else {
      const last = blocks.at(-1)
      if (last?.type === 'prose') last.nodes.push(node)
      else blocks.push({ type: 'prose', nodes: [node] })
    }
  }
  const prose = blocks.flatMap((block) => (block.type === 'prose' ? block.nodes : []))
  const own = prose.filter((node) => node.type !== 'blockquote' && node.type !== 'definition')
  const summary = own
    .map((node) => typeset(toOneLine(toPlainText(node))))
    .filter(Boolean)
    .join(' ')
  const hashtags = own
    .map(toOwnWords)
    .filter((words) => /[#＃]/.test(words))
    .flatMap(parsePostText)
    .flatMap((part) => (part.type === 'hashtag' ? [part.tag] : []))
  prose.forEach(dropPositions)
  return { body: { blocks, summary, hashtags: [...new Set(hashtags)] }, siteLinks, problems, notes }
}

/** The words in which a hashtag is one: not in code, nor in a link to somewhere else. */
function toOwnWords(node: Nodes): string {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'link' || node.type === 'break') return ' '
  if ('children' in node) return node.children.map(toOwnWords).join(node.type === 'list' || node.type === 'listItem' ? ' ' : '')
  return 'value' in node ? node.value : ''
}

/** Where a node stood is of no use once problems are told. */
function dropPositions(node: Nodes): void {
  delete node.position
  if ('children' in node) node.children.forEach(dropPositions)
}

type Quote =
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

function parseQuote(quote: Blockquote, source: string): Quote {
  const last = quote.children.at(-1)
  if (last?.type === 'list') return findListedAttribution(last, quote.children.length > 1, source)
  if (last?.type !== 'paragraph') return { type: 'none' }
  const before = quote.children
    .slice(0, -1)
    .map((child) => (child.type === 'paragraph' ? keepSigns(toPostText(child, source)) : sliceQuoted(child, source)))
  const lines = toPostText(last, source)
  const link = findLastLink(last)
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
  return { type: 'none' }
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
function findLastLink({ children }: Paragraph): { url: string; text: string } | undefined {
  const last = children.findLast((child) => child.type !== 'text' || child.value.trim() !== '')
  return last?.type === 'link' ? { url: last.url, text: toOneLine(toPlainText(last)) } : undefined
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
