// What a feed holds → Atom and JSON Feed. Dates are those of the content, ids are permalinks, so that
// two builds give the same bytes and nothing old is announced again. Called by published-files.
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { compareText } from '../content/problems.ts'
import { type Day, getDay, toTimestamp } from '../dates.ts'
import { licence, siteName } from '../site.ts'
import { absoluteUrl, feedPath, type Path } from '../urls.ts'

/** One entry: an article, a milestone, a post or a correction. */
export interface FeedEntry {
  /** permalink; of its first address when the thing has moved, so that readers see it once */
  id: string
  url: string
  title: string
  day: Day
  /** the day itself, or that of the newest correction */
  updated: Day
  /** plain text */
  summary: string
  html: string
  /** the outlet's page */
  externalUrl?: string
  tags: readonly string[]
}

export interface Feed {
  /** the page it belongs to; the feed lies under it */
  path: Path
  title: string
  description: string
  /** newest first */
  entries: readonly FeedEntry[]
}

const author = () => ({ name: siteName, url: absoluteUrl('/') })

/** Characters that XML has no way to write are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const toXmlText = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')

/** A day on which nothing had happened yet: the date of a feed with no entry. */
const beginning = getDay('2021-01-01')

const lastUpdate = ({ entries }: Feed): Day =>
  entries
    .map(({ updated }) => updated)
    .sort(compareText)
    .at(-1) ?? beginning

/** Atom 1.0 (RFC 4287). */
export function toAtom(feed: Feed): string {
  const page = absoluteUrl(feed.path)
  const { name, url: uri } = author()
  const xml = generateAtomFeed({
    id: page,
    xml: { lang: 'en' },
    title: { value: toXmlText(feed.title) },
    subtitle: { value: toXmlText(feed.description) },
    updated: toTimestamp(lastUpdate(feed)),
    authors: [{ name, uri }],
    links: [
      { href: page, rel: 'alternate', type: 'text/html' },
      { href: absoluteUrl(feedPath(feed.path, 'xml')), rel: 'self', type: 'application/atom+xml' },
    ],
    rights: { value: `${licence.shortName} ${licence.url}; quoted posts remain their authors’ own.` },
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: toXmlText(entry.title) },
      links: [
        { href: entry.url, rel: 'alternate', type: 'text/html' },
        ...(entry.externalUrl ? [{ href: entry.externalUrl, rel: 'related', type: 'text/html' }] : []),
      ],
      published: toTimestamp(entry.day),
      updated: toTimestamp(entry.updated),
      summary: { value: toXmlText(entry.summary) },
      content: { type: 'html', value: toXmlText(entry.html) },
      categories: entry.tags.map((term) => ({ term })),
    })),
  })
  // the library sets sections on lines of their own, which would make the line ends part of the text
  return `${xml
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></')
    .trim()}\n`
}

/** JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): string {
  const json = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: absoluteUrl(feed.path),
    feed_url: absoluteUrl(feedPath(feed.path, 'json')),
    language: 'en',
    authors: [author()],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      ...(entry.externalUrl && { external_url: entry.externalUrl }),
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: toTimestamp(entry.day),
      date_modified: toTimestamp(entry.updated),
      ...(entry.tags.length > 0 && { tags: [...entry.tags] }),
    })),
  }) as object // typed unknown; it is the feed, or the library throws
  // the library leaves an empty list out, which the format does not allow
  return `${JSON.stringify({ items: [], ...json }, null, 2)}\n`
}
