// Sources: the outlets and their articles.
import { type Archive, NotFoundError, type Source } from '../archive/archive.ts'
import { compareNames } from '../content/problems.ts'
import { href, sourcePath, sourcesPath } from '../urls.ts'
import { type ArticleItem, toArticleItem } from './items.ts'
import { sourceKindLabels } from './labels.ts'
import { findMoved, listMemberParts, type MovedView } from './moved.ts'
import {
  countPages,
  type DayView,
  formatCount,
  type LinkView,
  listPageParts,
  type PageHead,
  type PagerView,
  parsePageNumber,
  slicePage,
  toDayView,
  toListHead,
  toPager,
} from './page.ts'
import { makeProse } from './prose.ts'

export interface SourceIndexView {
  view: 'source-index'
  head: PageHead
  count: number
  entries: (LinkView & { kindLabel: string; articleCount: number; first?: DayView; last?: DayView })[]
  pager?: PagerView
}

export interface SourceView {
  view: 'source'
  head: PageHead
  slug: string
  name: string
  kindLabel: string
  url: string
  host: string
  feed?: string
  owner?: string
  html: string
  articles: ArticleItem[]
  articleCount: number
  first?: DayView
  last?: DayView
  pager?: PagerView
}

const indexSize = 200
const pageSize = 50

/** Addresses under `/sources/`. */
export const listSourceParts = (archive: Archive): string[][] => [
  [],
  ...listPageParts(countPages(archive.sources.all.length, indexSize)).map((page) => [page]),
  ...listMemberParts(archive.sources.all, ({ articles }) => countPages(articles.length, pageSize)),
]

/** A page under `/sources/`. @throws if there is none */
export function toSourcesView(archive: Archive, [slug, part]: readonly string[]): SourceIndexView | SourceView | MovedView {
  const source = slug === undefined ? undefined : archive.sources.find(slug)
  if (source) return toSourceView(archive, source, part)
  const moved = findMoved(archive.sources.all, slug, sourcePath, ({ name }) => name)
  if (moved) return moved
  const pages = countPages(archive.sources.all.length, indexSize)
  const page = parsePageNumber(slug, pages)
  if (!page) throw new NotFoundError(`/sources/ has no page ${slug}`)
  const pager = toPager(sourcesPath, page, pages)
  const head: PageHead = {
    path: sourcesPath,
    title: 'Sources',
    description: 'Every outlet whose coverage of the IATSE–AMPTP negotiations is in this record, most articles first.',
    indexable: true,
  }
  const sorted = [...archive.sources.all].sort((a, b) => b.articles.length - a.articles.length || compareNames(a.name, b.name))
  return {
    view: 'source-index',
    head: toListHead(head, page, pages),
    count: sorted.length,
    entries: slicePage(sorted, page, indexSize).map((entry) => ({
      text: entry.name,
      href: href(sourcePath(entry.slug)),
      kindLabel: sourceKindLabels[entry.kind],
      articleCount: entry.articles.length,
      ...toSpan(archive, entry),
    })),
    ...(pager && { pager }),
  }
}

function toSpan(archive: Archive, { articles }: Source): { first?: DayView; last?: DayView } {
  const toDay = (slug: string | undefined) => {
    const article = slug === undefined ? undefined : archive.articles.get(slug)
    return article && toDayView(article.day, article.precision)
  }
  const [first, last] = [toDay(articles[0]), toDay(articles.at(-1))]
  return { ...(first && { first }), ...(last && { last }) }
}

function toSourceView(archive: Archive, source: Source, part: string | undefined): SourceView {
  const pages = countPages(source.articles.length, pageSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`${sourcePath(source.slug)} has no page ${part}`)
  const pager = toPager(sourcePath(source.slug), page, pages)
  const span = toSpan(archive, source)
  return {
    view: 'source',
    head: toListHead(toSourceHead(archive, source), page, pages),
    slug: source.slug,
    name: source.name,
    kindLabel: sourceKindLabels[source.kind],
    url: source.url,
    host: new URL(source.url).hostname.replace(/^www\./, ''),
    ...(source.feed && { feed: source.feed }),
    ...(source.owner && { owner: source.owner }),
    html: makeProse(archive, { withTerms: true })(source.blocks),
    articles: slicePage(source.articles, page, pageSize).map((article) => toArticleItem(archive, archive.articles.get(article))),
    articleCount: source.articles.length,
    ...span,
    ...(pager && { pager }),
  }
}

/** The head of a source's first page. Pages with one article stay out of search engines. */
export function toSourceHead(archive: Archive, source: Source): PageHead {
  const path = sourcePath(source.slug)
  const { last } = toSpan(archive, source)
  return {
    path,
    title: `${source.name} as a source`, // an organization may have the same name
    description: `${source.name} on the IATSE–AMPTP negotiations: ${formatCount(source.articles.length, 'article')} in this record.`,
    indexable: source.articles.length > 1,
    ...(last && { lastDay: last.day }),
    feeds: path,
  }
}
