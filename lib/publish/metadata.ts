// A page's head → Next's metadata: title, description, canonical address, feeds, Open Graph and card.
// Every address is absolute, under SITE_URL. Called by each route.
import type { Metadata } from 'next'
import { siteName } from '../site.ts'
import { absoluteUrl, type Path } from '../urls.ts'
import type { PageHead } from '../views/page.ts'

export interface PageKind {
  /** Open Graph type */
  type?: 'website' | 'article' | 'profile'
  /** what the share card shows, in words */
  cardAlt?: string
}

/** Metadata of one page. */
export function toMetadata(head: PageHead, { type = 'website', cardAlt = head.title }: PageKind = {}): Metadata {
  const url = absoluteUrl(head.path)
  const title = head.path === '/' ? head.title : `${head.title} · ${siteName}`
  const card: Path = head.card ?? '/card.png'
  const image = { url: absoluteUrl(card), width: 1200, height: 630, alt: head.card ? cardAlt : siteName, type: 'image/png' }
  return {
    title: { absolute: title },
    description: head.description,
    alternates: {
      canonical: url,
      ...(head.feeds && {
        types: {
          'application/atom+xml': [{ url: absoluteUrl(`${head.feeds}feed.xml`), title: `${head.title} (Atom)` }],
          'application/feed+json': [{ url: absoluteUrl(`${head.feeds}feed.json`), title: `${head.title} (JSON Feed)` }],
        },
      }),
    },
    ...(!head.indexable && { robots: { index: false, follow: true } }),
    openGraph: { type, siteName, title: head.title, description: head.description, url, locale: 'en_US', images: [image] },
    twitter: {
      card: 'summary_large_image',
      title: head.title,
      description: head.description,
      images: [{ url: image.url, alt: image.alt }],
    },
  }
}
