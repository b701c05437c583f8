// A page's view → Next's metadata: title, description, canonical address, feeds, oEmbed, Open Graph and
// card. Every address is absolute, under SITE_URL. Called by each route.
import type { Metadata } from 'next'
import { siteName } from '../site.ts'
import { absoluteUrl, oembedPath, type Path } from '../urls.ts'
import { describeCard, findCard } from './card.ts'
import { cardSize } from './card-size.ts'
import { toAbsoluteUrl } from './link.ts'
import type { PageView } from './page-view.ts'

/** Metadata of one page. */
export function toMetadata(view: PageView): Metadata {
  const { head } = view
  const url = absoluteUrl(head.path)
  const title = head.path === '/' ? head.title : `${head.title} · ${siteName}`
  const card = findCard(view)
  const cardPath: Path = (card && head.card) ?? '/card.png'
  const image = { url: absoluteUrl(cardPath), ...cardSize, alt: card ? describeCard(card) : siteName, type: 'image/png' }
  const types = { ...toFeedLinks(view), ...toEmbedLink(view) }
  return {
    title: { absolute: title },
    description: head.description,
    alternates: {
      canonical: view.view === 'moved' ? toAbsoluteUrl(view.to.href) : url,
      ...(Object.keys(types).length > 0 && { types }),
    },
    ...(!head.indexable && { robots: { index: false, follow: true } }),
    openGraph: {
      ...toOpenGraphType(view),
      siteName,
      title: head.title,
      description: head.description,
      url,
      locale: 'en_US',
      images: [image],
    },
    twitter: {
      card: 'summary_large_image',
      title: head.title,
      description: head.description,
      images: [{ url: image.url, alt: image.alt }],
    },
  }
}

/** The day it happened, so that an unfurl can say how old it is. */
function toOpenGraphType(view: PageView) {
  switch (view.view) {
    case 'article':
    case 'milestone':
      return {
        type: 'article' as const,
        publishedTime: view.day.dateTime,
        ...(view.corrections[0] && { modifiedTime: view.corrections[0].day.dateTime }),
      }
    case 'post':
      return { type: 'article' as const, publishedTime: view.post.day.dateTime }
    case 'author':
      return { type: 'profile' as const }
    default:
      return { type: 'website' as const }
  }
}

function toFeedLinks({ head: { feeds, title } }: PageView) {
  if (!feeds) return {}
  return {
    'application/atom+xml': [{ url: absoluteUrl(`${feeds}feed.xml`), title: `${title} (Atom)` }],
    'application/feed+json': [{ url: absoluteUrl(`${feeds}feed.json`), title: `${title} (JSON Feed)` }],
  }
}

function toEmbedLink({ view, head }: PageView) {
  if (view !== 'article' && view !== 'post') return {}
  return { 'application/json+oembed': [{ url: absoluteUrl(oembedPath(head.path)), title: head.title }] }
}
