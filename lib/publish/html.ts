// HTML for the readers of ours who see no page: feeds and embeds. Text is escaped, prose is sanitized,
// every link is absolute. Called by feed-entries and embed.
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Archive, ArticleBlock } from '../archive/archive.ts'
import type { Block } from '../markdown/parse-body.ts'
import { renderProse } from '../markdown/render-prose.ts'
import { toHashtagKey } from '../slugs.ts'
import { absoluteUrl, hashtagPath, type Path } from '../urls.ts'
import type { PostItem } from '../views/items.ts'
import { toAbsoluteUrl } from './link.ts'

/** Our own prose of a document; posts among it are left out. */
export function toAbsoluteProse(archive: Archive, blocks: readonly (Block | ArticleBlock)[]): string {
  const links = {
    hashtag: (tag: string) => {
      const slug = archive.hashtagSlugs.get(toHashtagKey(tag))
      return slug && absoluteUrl(hashtagPath(slug))
    },
    // parse-body lets only paths from the root through
    sitePath: (path: string) => absoluteUrl(path as Path),
  }
  return blocks.flatMap((block) => (block.type === 'prose' ? renderProse(block.nodes, links) : [])).join('\n')
}

/** A post as a quotation: its words, or what was reported of it, and who said it where and when. */
export function toQuotation(post: PostItem, text: string | null): Element {
  return h('blockquote', [
    h('p', text === null ? (post.gist ?? '') : toLines(text)),
    h('p', [
      '— ',
      h('a', { href: toAbsoluteUrl(post.author.href) }, post.author.text),
      ` ${post.place}, `,
      h('a', { href: toAbsoluteUrl(post.href) }, [h('time', { dateTime: post.day.dateTime }, post.day.text)]),
    ]),
  ])
}

/** Elements → text, one a line. */
export const toHtmlText = (elements: readonly (Element | string)[]): string =>
  elements.map((element) => (typeof element === 'string' ? element : toHtml(element))).join('\n')

/** A post's plain words, its lines kept. */
export const toPostWords = ({ words }: Pick<PostItem, 'words'>): string | null => words?.map(({ text }) => text).join('') ?? null

const toLines = (text: string) => text.split('\n').flatMap((line, index) => (index > 0 ? [h('br'), line] : [line]))
