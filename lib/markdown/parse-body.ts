// A document's Markdown → the blocks it is made of: prose, and the posts quoted in it. Refuses raw
// HTML, images and links that do not lead to the web. The tree is rendered later, by render-prose.
import type { Definition, Link, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toString as toPlainText } from 'mdast-util-to-string'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import type { Problem } from '../content/problems.ts'
import { isWebAddress } from '../content/schema.ts'
import { type Attribution, parseAttribution } from './attribution.ts'
import { parseQuote, type Quote } from './parse-quote.ts'
import { parsePlainMarkdown } from './plain-markdown.ts'
import { readProse } from './read-prose.ts'

/** A post as one article prints it. */
export interface QuotedPost {
  text: string
  attribution: Attribution
  /** line of its attribution in the file, for problems */
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
/** Nobody means so many quotations or lists in each other, and thousands are more than the stack holds. */
const tooDeep = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d+[.)])[ \t]+){100}/m

/**
 * Parses a body.
 * @param path for problems
 * @param firstLine line of the file on which the text begins
 * @param withPosts whether attributed quotes are posts; only articles quote posts
 */
export function parseBody(path: string, text: string, firstLine: number, withPosts: boolean): ParsedBody {
  const deep = tooDeep.exec(text)
  if (deep) {
    const line = firstLine + text.slice(0, deep.index).split('\n').length - 1
    const message = 'this is nested too deeply to be read; take out most of its > and list signs'
    return {
      body: { blocks: [{ type: 'prose', nodes: [] }], summary: '', hashtags: [] },
      siteLinks: [],
      problems: [{ path, line, message }],
      notes: [],
    }
  }
  const plain = parsePlainMarkdown(text)
  const root = plain ?? markdown.parse(text)
  const problems: Problem[] = []
  const notes: Problem[] = []
  const siteLinks: SiteLink[] = []
  const lineOf = (node: Nodes, edge: 'start' | 'end' = 'start') => (node.position?.[edge].line ?? 1) + firstLine - 1
  const report = (node: Nodes, message: string, edge?: 'end') => {
    problems.push({ path, line: lineOf(node, edge), message })
  }
  if (!plain) {
    for (const { node, message } of [...findForbidden(root), ...findUnusedDefinitions(root)]) report(node, message)
    for (const node of findSiteLinks(root)) siteLinks.push({ path, line: lineOf(node), url: node.url })
  }
  const definitions = new Map(root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])))
  const blocks: Block[] = []
  for (const node of root.children) {
    const quoted: Quote = withPosts && node.type === 'blockquote' ? parseQuote(node, text, definitions) : { type: 'none' }
    if (withPosts && node.type === 'list') {
      visit(node, 'blockquote', (inner) => {
        if (parseQuote(inner, text, definitions).type !== 'none')
          report(inner, 'a quotation inside a list is no post; take it out of the list, with its > at the beginning of the line')
      })
    }
    if (!withPosts && node.type === 'blockquote' && parseQuote(node, text, definitions).type !== 'none') {
      const message = 'this has an attribution and is no post: only articles quote posts; quote it in one, or leave it if it is meant so'
      notes.push({ path, line: lineOf(node, 'end'), message })
    }
    if (quoted.type === 'mistake') report(node, quoted.message, 'end') // an attribution is the last line
    if (quoted.type !== 'mistake' && quoted.note) notes.push({ path, line: lineOf(node), message: quoted.note })
    if (quoted.type === 'post') {
      blocks.push({ type: 'post', post: { text: quoted.text, attribution: quoted.attribution, line: lineOf(node, 'end') } })
    } else {
      const last = blocks.at(-1)
      if (withPosts && node.type === 'paragraph' && isAttribution(node))
        report(node, 'this attribution stands outside its quotation; begin its line, and the empty one above it, with >')
      if (last?.type === 'prose') last.nodes.push(node)
      else blocks.push({ type: 'prose', nodes: [node] })
    }
  }
  const prose = blocks.flatMap((block) => (block.type === 'prose' ? block.nodes : []))
  const words = readProse(prose)
  prose.forEach(dropPositions)
  return { body: { blocks, ...words }, siteLinks, problems, notes }
}

/** Whether a paragraph is a whole attribution: only a handle tells one from a sentence that begins with a dash. */
function isAttribution(paragraph: Paragraph): boolean {
  const [first] = paragraph.children
  if (first?.type === 'text' && !/^[—–―-]/.test(first.value)) return false
  const result = parseAttribution(toPlainText(paragraph))
  return result.type === 'attribution' && result.attribution.handle !== undefined
}

const isFootnote = (node: Link | Definition) => node.type === 'definition' && node.identifier.startsWith('^')

/** What may not stand in a body, and what to write instead. */
function findForbidden(root: Root): { node: Nodes; message: string }[] {
  const found: { node: Nodes; message: string }[] = []
  visit(root, (node) => {
    if (node.type === 'html') {
      const tag = node.value.split('\n')[0]?.slice(0, 40)
      found.push({ node, message: `raw HTML (${tag}) is not allowed; write it in Markdown, or put a backslash before the <` })
    } else if (node.type === 'image' || node.type === 'imageReference') {
      found.push({ node, message: 'images are not shown; describe it in words and link to the page it is on' })
    } else if (isLink(node) && !isFootnote(node) && !isSitePath(node.url) && !isWebAddress(node.url)) {
      found.push({ node, message: `the link "${node.url}" does not lead to the web; write the whole address, beginning with https://` })
    }
  })
  return found
}

/** A link by a name that is misspelt stays in brackets; its definition is then used by nothing. Footnotes are not Markdown. */
function findUnusedDefinitions(root: Root): { node: Nodes; message: string }[] {
  const used = new Set<string>()
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  return root.children.flatMap((node) => {
    if (node.type !== 'definition' || (used.has(node.identifier) && !isFootnote(node))) return []
    const name = `[${node.label ?? node.identifier}]`
    const message = isFootnote(node)
      ? `footnotes are not shown; write ${name} into the text, or leave it out`
      : `nothing refers to ${name}; write a link as [words]${name}, or remove it`
    return [{ node, message }]
  })
}

const isLink = (node: Nodes): node is Link | Definition => node.type === 'link' || node.type === 'definition'

function findSiteLinks(root: Root): (Link | Definition)[] {
  const links: (Link | Definition)[] = []
  visit(root, (node) => {
    if (isLink(node) && isSitePath(node.url)) links.push(node)
  })
  return links
}

/** Where a node stood is of no use once problems are told. */
function dropPositions(node: Nodes): void {
  delete node.position
  if ('children' in node) node.children.forEach(dropPositions)
}
