// A page's view → what its head says to machines: title, description, canonical address, feeds, oEmbed,
// Open Graph and card. Every address is absolute, under SITE_URL. components/Head writes it out.
import { siteDescription, siteName } from '../site.ts'
import { absoluteUrl, cardPath, feedPath, oembedPath, timelinePath } from '../urls.ts'
import type { NotFoundView } from '../views/not-found.ts'
import { describeCard, findCard } from './card.ts'
import { cardSize } from './card-size.ts'
import { toAbsoluteUrl } from './link.ts'
import type { PageView } from './page-view.ts'

/** The same page in another form. */
export interface Alternate {
  type: string
  url: string
  title: string
}

/** What a head says of its page, in the order it says it. */
export interface PageMetadata {
  title: string
  description?: string
  canonical?: string
  /** where a page that has moved leads on to */
  refresh?: string
  indexable: boolean
  alternates: readonly Alternate[]
  /** Open Graph, by `property` */
  properties: Readonly<Record<string, string>>
  /** Twitter’s card, by `name` */
  names: Readonly<Record<string, string>>
}

/** What is said of a page that nobody should share or find. */
export const emptyMetadata: PageMetadata = { title: siteName, indexable: false, alternates: [], properties: {}, names: {} }

/** Metadata of one page. */
export function toMetadata(view: PageView | NotFoundView): PageMetadata {
  if (view.view === 'not-found') return { ...emptyMetadata, title: `Page not found · ${siteName}` }
  const { head } = view
  const { title, description } = head
  const url = absoluteUrl(head.path)
  const card = findCard(view)
  const image = absoluteUrl((card && head.card) ?? cardPath(timelinePath))
  const imageWords = card ? describeCard(card) : siteDescription
  return {
    title: head.path === '/' ? title : `${title} · ${siteName}`,
    description,
    canonical: view.view === 'moved' ? toAbsoluteUrl(view.to.href) : url,
    ...(view.view === 'moved' && { refresh: `0; url=${view.to.href}` }),
    indexable: head.indexable,
    alternates: [...listFeeds(view), ...listEmbeds(view)],
    properties: {
      'og:title': title,
      'og:description': description,
      'og:url': url,
      'og:site_name': siteName,
      'og:locale': 'en_US',
      'og:image': image,
      'og:image:type': 'image/png',
      'og:image:width': String(cardSize.width),
      'og:image:height': String(cardSize.height),
      'og:image:alt': imageWords,
      ...toOpenGraphType(view),
    },
    names: {
      'twitter:card': 'summary_large_image',
      'twitter:title': title,
      'twitter:description': description,
      'twitter:image': image,
      'twitter:image:alt': imageWords,
    },
  }
}

/** What kind of thing it is, and the day it happened if that is certain, so that an unfurl can say how old it is. */
function toOpenGraphType(view: PageView): Record<string, string> {
  switch (view.view) {
    case 'article':
    case 'milestone':
      return {
        'og:type': 'article',
        ...(view.day.precision === 'day' && { 'article:published_time': view.day.dateTime }),
        ...(view.corrections[0] && { 'article:modified_time': view.corrections[0].day.dateTime }),
      }
    case 'post':
      return { 'og:type': 'article', ...(view.post.day.precision === 'day' && { 'article:published_time': view.post.day.dateTime }) }
    case 'author':
      return { 'og:type': 'profile' }
    default:
      return { 'og:type': 'website' }
  }
}

function listFeeds({ head: { feeds, title: ownTitle, listTitle } }: PageView): Alternate[] {
  const title = listTitle ?? ownTitle
  if (!feeds) return []
  return [
    { type: 'application/atom+xml', url: absoluteUrl(feedPath(feeds, 'xml')), title: `${title} (Atom)` },
    { type: 'application/feed+json', url: absoluteUrl(feedPath(feeds, 'json')), title: `${title} (JSON Feed)` },
  ]
}

function listEmbeds({ view, head }: PageView): Alternate[] {
  if (view !== 'article' && view !== 'post') return []
  return [{ type: 'application/json+oembed', url: absoluteUrl(oembedPath(head.path)), title: head.title }]
}
