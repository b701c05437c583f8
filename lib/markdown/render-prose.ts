// Prose blocks → HTML that may stand on a page: sanitized, with typographic quotation marks, our
// hashtags linked, and the terms of the trade linked where a page first uses them. Called by views.
import type { InlineCode, Link, Nodes, Parents, Root, RootContent, Text } from 'mdast'
import { findAndReplace } from 'mdast-util-find-and-replace'
import { toString as toPlainText } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import { SKIP, visit } from 'unist-util-visit'
import { curlQuotes, setPoints } from '../content/typeset.ts'
import { toSlug } from '../slugs.ts'
import { isSitePath } from './parse-body.ts'
import { parsePostText } from './post-text.ts'
import { proseSchema } from './sanitizer.ts'

export interface ProseLinks {
  /** where a hashtag (without #) leads, or undefined when it has no page */
  hashtag: (tag: string) => string | undefined
  /** where a site path written by an editor leads, base path included */
  sitePath: (path: string) => string
  /** the terms of the trade, or nothing on pages that do not explain them */
  terms?: TermLinks
}

/** Finds terms in text. Make one a page: it remembers which terms the page has linked. */
export interface TermLinks {
  pattern: RegExp
  /** where a term leads, the first time it is asked for; undefined afterwards */
  use: (text: string) => string | undefined
}

const processor = remark().use(remarkHtml, { sanitize: proseSchema }).freeze()

/** Renders one block's nodes; the nodes themselves stay as they are. */
export function renderProse(nodes: readonly RootContent[], links: ProseLinks): string {
  const root: Root = { type: 'root', children: structuredClone(nodes) as RootContent[] }
  visit(root, (node, index, parent) => {
    if (node.type === 'link') {
      if (isSitePath(node.url)) node.url = links.sitePath(node.url)
      return SKIP
    }
    if (node.type === 'heading') {
      // the page's own title is its only first-level heading
      node.depth = Math.min(4, Math.max(2, node.depth)) as 2 | 3 | 4
      setId(node, toSlug(toPlainText(node)))
    }
    if (node.type !== 'text' || index === undefined || !parent) return undefined
    return linkHashtags(node.value, index, parent, links)
  })
  if (links.terms) {
    const { pattern, use } = links.terms
    const replace = (text: string) => {
      const url = use(text)
      return url ? toLink(text, url, 'term') : false
    }
    findAndReplace(root, [[pattern, replace]], { ignore: ['link', 'linkReference', 'heading', 'inlineCode', 'blockquote'] })
  }
  typesetBlocks(root)
  return processor.stringify(root).trim()
}

/** Sets the marks of each block as one text: what stands before a mark may be in another node, such as a link. */
function typesetBlocks(root: Root): void {
  visit(root, ['paragraph', 'heading'], (block) => {
    const nodes: (Text | InlineCode)[] = []
    visit(block, ['text', 'inlineCode'], (node) => void nodes.push(node as Text | InlineCode)) // the test has told which they are
    const curled = curlQuotes(nodes.map(({ type, value }) => (type === 'text' ? value : 'x'.repeat(value.length))).join(''))
    let at = 0
    for (const node of nodes) {
      const from = at
      at += node.value.length
      if (node.type === 'text') node.value = setPoints(curled.slice(from, at))
    }
  })
}

function linkHashtags(text: string, index: number, parent: Parents, links: ProseLinks) {
  if (!text.includes('#') && !text.includes('＃')) return undefined
  const children = parsePostText(text).map((part) => {
    const url = part.type === 'hashtag' ? links.hashtag(part.tag) : undefined
    return url ? toLink(part.text, url, 'hashtag') : ({ type: 'text', value: part.text } as const)
  })
  parent.children.splice(index, 1, ...(children as never[]))
  return index + children.length
}

const toLink = (text: string, url: string, className: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
  data: { hProperties: { className: [className] } },
})

const setId = (node: Nodes, id: string) => {
  node.data = { ...node.data, hProperties: { id } } as typeof node.data
}
