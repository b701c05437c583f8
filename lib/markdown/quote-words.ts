// A quotation's paragraphs → the words in them as they stand in the source: what Markdown makes of a post's own
// signs and line breaks is undone. Called by parse-quote.
import type { Nodes, Paragraph, PhrasingContent } from 'mdast'

/** Hard line breaks and soft ones are told apart until the attribution has been cut off. */
export const hardBreak = '\u2028'

/** So are signs Markdown took for emphasis: those of the post are its own words, those of the attribution are not, but in a handle. */
const star = '\ue000'
const underscore = '\ue001'
export const keepSigns = (words: string) => words.replaceAll(star, '*').replaceAll(underscore, '_')
export const dropSigns = (line: string) =>
  /[\ue000\ue001]/.test(line) ? line.replace(/@[\w\ue001]+/g, keepSigns).replace(/[\ue000\ue001]/g, '') : line

/** The words of a paragraph as they are shown: hard breaks are line breaks, soft ones and several spaces one space. */
export const tidy = (text: string) =>
  /[\n\t\u2028]| {2}/.test(text)
    ? text
        .replace(/\n/g, ' ')
        .replaceAll(hardBreak, '\n')
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim()
    : text.trim()

/** A paragraph's words with its breaks and signs still told apart. */
export const toPostText = (paragraph: Paragraph, source: string) => paragraph.children.map((node) => toInlineText(node, source)).join('')

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
export function sliceQuoted(node: Nodes, source: string): string {
  const { start, end } = node.position ?? {}
  return source
    .slice(start?.offset, end?.offset)
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.replace(/^\s*>\s?/, ''))) // the slice begins behind the first line's >
    .join(hardBreak)
}
