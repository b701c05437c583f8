// Hashtags: the index, and one hashtag's page with its posts and articles, first use and busiest day.
import { type Archive, type Hashtag, NotFoundError } from '../archive/archive.ts'
import { compareText } from '../content/problems.ts'
import { addDays, type Day, daysBetween } from '../dates.ts'
import { memoize } from '../memoize.ts'
import { cardPath, hashtagPath, hashtagsPath, href } from '../urls.ts'
import { type ArticleItem, type PostItem, toArticleItem, toPostItem } from './items.ts'
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
  shorten,
  slicePage,
  toDayView,
  toListHead,
  toPager,
} from './page.ts'
import { toDayHref } from './period.ts'
import { makeProse } from './prose.ts'

export interface HashtagEntry extends LinkView {
  postCount: number
  articleCount: number
  firstUse?: DayView
  description?: string
}

export interface HashtagIndexView {
  view: 'hashtag-index'
  head: PageHead
  count: number
  entries: HashtagEntry[]
  pager?: PagerView
}

export interface HashtagView {
  view: 'hashtag'
  head: PageHead
  slug: string
  /** without # */
  name: string
  description?: string
  /** what our document says further */
  html: string
  aliases: readonly string[]
  counts: { posts: number; articles: number; people: number }
  firstUse?: DayView
  busiestDay?: { day: DayView; posts: number; href: string }
  /** posts a day between the first and the last, empty days included; empty when that is too long to draw */
  perDay: { day: DayView; posts: number }[]
  /** posts of uncertain day, which are on none of them */
  uncertain: number
  posts: PostItem[]
  articles: ArticleItem[]
  /** tags used in the same posts, commonest first */
  usedWith: (LinkView & { count: number })[]
  pager?: PagerView
}

const indexSize = 200
const pageSize = 30
const usedWithSize = 12
/** Longest span of days drawn day by day. */
const chartDays = 120

/** Addresses under `/hashtags/`. */
export const listHashtagParts = (archive: Archive): string[][] => [
  [],
  ...listPageParts(countPages(archive.hashtags.all.length, indexSize)).map((page) => [page]),
  ...listMemberParts(archive.hashtags.all, countHashtagPages),
]

const countHashtagPages = ({ posts, articles }: Hashtag) => countPages(Math.max(posts.length, articles.length), pageSize)

/** A page under `/hashtags/`. @throws if there is none */
export function toHashtagsView(archive: Archive, [slug, part]: readonly string[]): HashtagIndexView | HashtagView | MovedView {
  const hashtag = slug === undefined ? undefined : archive.hashtags.find(slug)
  if (hashtag) return toHashtagView(archive, hashtag, part)
  return findMoved(archive.hashtags.all, slug, hashtagPath, ({ name }) => `#${name}`) ?? toIndex(archive, slug)
}

function toIndex(archive: Archive, part: string | undefined): HashtagIndexView {
  const pages = countPages(archive.hashtags.all.length, indexSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`/hashtags/ has no page ${part}`)
  const sorted = [...archive.hashtags.all].sort(
    (a, b) => b.posts.length - a.posts.length || b.articles.length - a.articles.length || compareText(a.slug, b.slug),
  )
  const pager = toPager(hashtagsPath, page, pages)
  const head: PageHead = {
    path: hashtagsPath,
    title: 'Hashtags',
    description: 'Every hashtag of the solidarity posts and the coverage of the IATSE–AMPTP negotiations, most used first.',
    indexable: true,
  }
  return {
    view: 'hashtag-index',
    head: toListHead(head, page, pages),
    count: sorted.length,
    entries: slicePage(sorted, page, indexSize).map(({ slug, name, posts, articles, firstUse, description }) => ({
      text: `#${name}`,
      href: href(hashtagPath(slug)),
      postCount: posts.length,
      articleCount: articles.length,
      ...(firstUse && { firstUse: toDayView(firstUse.day, firstUse.precision) }),
      ...(description && { description }),
    })),
    ...(pager && { pager }),
  }
}

function toHashtagView(archive: Archive, hashtag: Hashtag, part: string | undefined): HashtagView {
  const pages = countHashtagPages(hashtag)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`${hashtagPath(hashtag.slug)} has no page ${part}`)
  const pager = toPager(hashtagPath(hashtag.slug), page, pages)
  const { firstUse, description } = hashtag
  const { head, ...facts } = getFacts(archive)(hashtag)
  return {
    view: 'hashtag',
    head: toListHead(head, page, pages),
    slug: hashtag.slug,
    name: hashtag.name,
    ...(description && { description }),
    html: page === 1 ? makeProse(archive, { withTerms: true })(hashtag.blocks) : '',
    aliases: hashtag.aliases,
    ...(firstUse && { firstUse: toDayView(firstUse.day, firstUse.precision) }),
    ...facts,
    posts: slicePage(hashtag.posts, page, pageSize).map((post) => toPostItem(archive, archive.posts.get(post))),
    articles: slicePage(hashtag.articles, page, pageSize).map((article) => toArticleItem(archive, archive.articles.get(article))),
    ...(pager && { pager }),
  }
}

/** What every page of a hashtag says of all its posts. */
type HashtagFacts = Pick<HashtagView, 'head' | 'counts' | 'busiestDay' | 'perDay' | 'uncertain' | 'usedWith'>

/** Counted once a hashtag, however many pages it has: the commonest stands in nearly all posts. */
const getFacts = memoize((archive: Archive) => memoize((hashtag: Hashtag) => countFacts(archive, hashtag)))

function countFacts(archive: Archive, hashtag: Hashtag): HashtagFacts {
  const posts = hashtag.posts.map((post) => archive.posts.get(post))
  const { busiestDay } = hashtag
  const exact = posts.filter(({ precision }) => precision === 'day').map(({ day }) => day)
  const usedWith = new Map<string, number>()
  for (const other of posts.flatMap(({ hashtags }) => hashtags))
    if (other !== hashtag.slug) usedWith.set(other, (usedWith.get(other) ?? 0) + 1)
  return {
    head: toHashtagHead(archive, hashtag),
    counts: {
      posts: posts.length,
      articles: hashtag.articles.length,
      people: new Set(posts.filter(({ author }) => author.kind === 'person').map(({ author }) => author.slug)).size,
    },
    ...(busiestDay && {
      busiestDay: {
        day: toDayView(busiestDay),
        posts: exact.filter((day) => day === busiestDay).length,
        href: toDayHref(archive, busiestDay),
      },
    }),
    perDay: countPerDay(exact),
    uncertain: posts.length - exact.length,
    usedWith: [...usedWith]
      .sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))
      .slice(0, usedWithSize)
      .map(([slug, count]) => ({ text: `#${archive.hashtags.get(slug).name}`, href: href(hashtagPath(slug)), count })),
  }
}

function countPerDay(days: readonly Day[]): HashtagView['perDay'] {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || daysBetween(first, last) > chartDays) return []
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => {
    const day = addDays(first, index)
    return { day: toDayView(day), posts: days.filter((other) => other === day).length }
  })
}

/** The head of a hashtag's first page. Pages with one thing on them stay out of search engines. */
export function toHashtagHead(archive: Archive, { slug, name, description, posts, articles }: Hashtag): PageHead {
  const path = hashtagPath(slug)
  const counts = [formatCount(posts.length, 'post'), formatCount(articles.length, 'article')].join(' and ')
  const days = [...posts.map((post) => archive.posts.get(post).day), ...articles.map((article) => archive.articles.get(article).day)]
  const lastDay = days.sort(compareText).at(-1)
  return {
    path,
    title: `#${name}`,
    description: shorten(`#${name} in the record of the IATSE–AMPTP negotiations: ${counts}. ${description ?? ''}`.trim(), 200),
    indexable: posts.length + articles.length > 1,
    ...(lastDay && { lastDay }),
    feeds: path,
    card: cardPath(path),
  }
}
