// The small pages other sites may frame, and what tells them how (oEmbed 1.0). No script, one style
// sheet, nothing of the site around it. Called by published-files and by share.
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { lightDark, palette } from '../palette.ts'
import { siteName } from '../site.ts'
import { absoluteUrl, embedPath, embedStylePath, href } from '../urls.ts'
import type { ArticleView } from '../views/article.ts'
import type { PostView } from '../views/post.ts'
import { cardSize } from './card-size.ts'
import { toPostWords } from './html.ts'
import { toAbsoluteUrl } from './link.ts'
import { buildPolicy, formatMetaPolicy } from './policy.ts'

export type EmbeddedView = ArticleView | PostView

const size = { width: 560, height: 300 } as const

/** The whole page, as HTML. */
export function toEmbedPage(view: EmbeddedView): string {
  const { head } = view
  const page = absoluteUrl(head.path)
  const toLink = (text: string, address: string) => h('a', { href: address, target: '_top' }, text)
  const root = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: formatMetaPolicy(buildPolicy(embedPath(head.path))) }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('meta', { name: 'description', content: head.description }),
        h('link', { rel: 'canonical', href: page }),
        h('link', { rel: 'stylesheet', href: href(embedStylePath) }),
        h('title', `${head.title} · ${siteName}`),
      ]),
      h('body', [
        h('main', [
          ...(view.view === 'article' ? toArticleContent(view, toLink) : toPostContent(view, toLink)),
          h('p.site', [toLink(siteName, page), ', the record of the IATSE–AMPTP negotiations']),
        ]),
      ]),
    ]),
  ])
  return `${toHtml(root)}\n`
}

type ToLink = (text: string, address: string) => Element

function toArticleContent(view: ArticleView, toLink: ToLink): Element[] {
  const { kindLabel, day, source, title, head } = view
  return [
    h('p.label', [h('span.kind', kindLabel), ` ${source.text}, `, h('time', { dateTime: day.dateTime }, day.text)]),
    h('h1', { dir: 'auto' }, [toLink(title, absoluteUrl(head.path))]),
    // the line above has said where and when
    h('p', head.description.replace(`${source.text}, ${day.text}. `, '')),
  ]
}

function toPostContent({ post, head }: PostView, toLink: ToLink): Element[] {
  const words = toPostWords(post)
  return [
    h('h1.label', [
      toLink(post.author.text, toAbsoluteUrl(post.author.href)),
      ` ${post.place}, `,
      h('time', { dateTime: post.day.dateTime }, post.day.text),
    ]),
    ...(words === null
      ? [h('p.label', 'In our words'), h('p', { dir: 'auto' }, post.gist ?? '')]
      : [h('blockquote', { dir: 'auto' }, [h('p.words', words)])]),
    h('p.label', [
      toLink(
        post.quotedIn.length > 0
          ? `${words === null ? 'Reported' : 'Quoted'} in ${[...new Set(post.quotedIn.map(({ text }) => text))].join(', ')}`
          : 'More',
        absoluteUrl(head.path),
      ),
    ]),
  ]
}

/** HTML that frames a page. */
export const toEmbedCode = (url: string, title: string): string =>
  toHtml(h('iframe', { src: url, title, width: size.width, height: size.height, loading: 'lazy' }))

/** What a site that asks for it learns about framing a page. */
export function toOembed(view: EmbeddedView): string {
  const { head } = view
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: absoluteUrl('/'),
    title: head.title,
    author_name: view.view === 'article' ? view.source.text : view.post.author.text,
    author_url: toAbsoluteUrl(view.view === 'article' ? view.source.href : view.post.author.href),
    html: toEmbedCode(absoluteUrl(embedPath(head.path)), head.title),
    ...size,
    ...(head.card && { thumbnail_url: absoluteUrl(head.card), thumbnail_width: cardSize.width, thumbnail_height: cardSize.height }),
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}

/** The style sheet of the embedded pages: the site's paper, ink and tape in the reader's own fonts. */
export const embedStyle = `:root { color-scheme: light dark }
body { margin: 0; padding: 16px 20px; background: ${lightDark('paper')}; color: ${lightDark('ink')}; font: 17px/1.5 Georgia, serif }
main { max-width: 36em }
h1 { margin: 0 0 8px; font-size: 1.35em; line-height: 1.2 }
p, blockquote { margin: 0 0 8px }
a { color: inherit }
.label, .site { font: 600 .82em/1.4 "Arial Narrow", Arial, sans-serif }
.kind { background: ${lightDark('tape')}; color: ${palette.light.ink}; padding: 0 .4em; text-transform: uppercase; letter-spacing: .06em }
.words { white-space: pre-line; font-size: 1.1em; overflow-wrap: anywhere }
.site { border-top: 2px solid; padding-top: 6px }
`
