// One article's page: what it says in our words, whom it quotes, where it stands in time, and where
// else the same event was reported.
import type { Archive, Article } from '../archive/archive.ts'
import { formatDay } from '../dates.ts'
import { memoize } from '../memoize.ts'
import { absoluteUrl, articlePath, cardPath, hashtagPath, href, milestonePath, roundPath, topicPath } from '../urls.ts'
import {
  type ArticleItem,
  type AuthorView,
  type PostItem,
  type PostSegment,
  toArticleItem,
  toAuthorView,
  toPostItem,
  toPostSegments,
} from './items.ts'
import { articleKindLabels } from './labels.ts'
import { findMoved, type MovedView } from './moved.ts'
import { type DayView, formatCount, type LinkView, lastOf, type PageHead, shorten, toDayView } from './page.ts'
import { makeProse } from './prose.ts'

export interface CorrectionView {
  day: DayView
  note: string
}

export type ArticleBlockView =
  | { type: 'prose'; html: string }
  | { type: 'post'; id: string; post: PostItem /** as this article prints it */; words: PostSegment[] }

export interface SameEventView {
  slug: string
  title: string
  articles: ArticleItem[]
  /** leads to all, if these are not all */
  more?: LinkView
}

export interface ArticleView {
  view: 'article'
  head: PageHead
  slug: string
  /** absolute, for sharing and citing */
  permalink: string
  title: string
  kind: Article['kind']
  kindLabel: string
  day: DayView
  source: LinkView
  /** the outlet's page */
  original: {
    url: string
    host: string
    headline?: { text: string; language: string }
    language: string
    access?: string
    archiveUrl?: string
  }
  byline: readonly string[]
  round?: LinkView
  blocks: ArticleBlockView[]
  /** posts reported without their words */
  reported: PostItem[]
  people: AuthorView[]
  organizations: AuthorView[]
  hashtags: LinkView[]
  topics: LinkView[]
  milestones: (LinkView & { day: DayView })[]
  copyOf?: ArticleItem
  copies: ArticleItem[]
  /** other reports of the same milestones, each once */
  sameEvents: SameEventView[]
  corrections: CorrectionView[]
  previous?: ArticleItem
  next?: ArticleItem
}

const accessLabels = { free: 'free to read', registration: 'needs registration', paid: 'behind a paywall' } as const
/** Other reports shown on an article's page, of all its milestones together; a milestone's page has all of its own. */
const sameEventSize = 6

/** Addresses of all articles: slugs, former ones included. */
export const listArticleSlugs = (archive: Archive): string[] =>
  archive.articles.all.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs])

/** The article of a slug, or the note that it has moved. @throws if there is neither */
export function toArticleView(archive: Archive, slug: string): ArticleView | MovedView {
  const moved = findMoved(archive.articles.all, slug, articlePath, ({ title }) => title)
  if (moved) return moved
  const article = archive.articles.get(slug)
  const source = archive.sources.get(article.source)
  const prose = makeProse(archive, { withTerms: true })
  const printed = new Set(article.blocks.flatMap((block) => (block.type === 'post' ? [block.post] : [])))
  const round = article.round ? archive.rounds.find(article.round) : undefined
  const original = article.copyOf && archive.articles.find(article.copyOf)
  const { previous, next } = findNeighbors(archive, article)
  return {
    view: 'article',
    head: toArticleHead(archive, article),
    slug,
    permalink: absoluteUrl(articlePath(slug)),
    title: article.title,
    kind: article.kind,
    kindLabel: articleKindLabels[article.kind],
    day: toDayView(article.day, article.precision),
    source: { text: source.name, href: toArticleItem(archive, article).source.href },
    original: {
      url: article.url,
      host: new URL(article.url).hostname.replace(/^www\./, ''),
      ...(article.headline && { headline: { text: article.headline, language: article.headlineLanguage } }),
      language: article.language,
      ...(article.access && { access: accessLabels[article.access] }),
      ...(article.archiveUrl && { archiveUrl: article.archiveUrl }),
    },
    byline: article.byline,
    ...(round && { round: { text: round.title, href: href(roundPath(round.slug)) } }),
    blocks: article.blocks.map((block, index): ArticleBlockView => {
      if (block.type === 'prose') return { type: 'prose', html: prose([block]) }
      const post = toPostItem(archive, archive.posts.get(block.post))
      return { type: 'post', id: `q-${index + 1}`, post, words: toPostSegments(archive, block.text) }
    }),
    reported: article.posts.filter((post) => !printed.has(post)).map((post) => toPostItem(archive, archive.posts.get(post))),
    people: article.people.map((person) => toAuthorView(archive, { kind: 'person', slug: person }, article.day)),
    organizations: article.organizations.map((organization) =>
      toAuthorView(archive, { kind: 'organization', slug: organization }, article.day),
    ),
    hashtags: article.hashtags.map((tag) => ({ text: `#${archive.hashtags.get(tag).name}`, href: href(hashtagPath(tag)) })),
    topics: article.topics.map((topic) => ({ text: archive.topics.get(topic).title, href: href(topicPath(topic)) })),
    milestones: article.milestones.map((milestone) => {
      const { title, day, precision } = archive.milestones.get(milestone)
      return { text: title, href: href(milestonePath(milestone)), day: toDayView(day, precision) }
    }),
    ...(original && { copyOf: toArticleItem(archive, original) }),
    copies: article.copies.flatMap((copy) => toKnown(archive, copy)),
    sameEvents: findSameEvents(archive, article),
    corrections: article.corrections.map(({ day, note }) => ({ day: toDayView(day), note })),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}

/** The head of an article's page; its last day is that of the newest correction, if there is one. */
export function toArticleHead(archive: Archive, article: Article): PageHead {
  const source = archive.sources.get(article.source)
  const path = articlePath(article.slug)
  const opening = `${source.name}, ${formatDay(article.day, article.precision)}.`
  return {
    path,
    title: article.title,
    description: shorten(`${opening} ${article.summary || formatCount(article.posts.length, 'post quoted', 'posts quoted')}`, 200),
    indexable: true,
    lastDay: lastOf(article.day, article.corrections[0]?.day),
    card: cardPath(path),
  }
}

const toKnown = (archive: Archive, slug: string): ArticleItem[] => {
  const article = archive.articles.find(slug)
  return article ? [toArticleItem(archive, article)] : []
}

function findNeighbors(archive: Archive, article: Article): { previous?: ArticleItem; next?: ArticleItem } {
  const index = getPositions(archive).get(article.slug) ?? 0
  const previous = archive.articles.all[index - 1]
  const next = archive.articles.all[index + 1]
  return { ...(previous && { previous: toArticleItem(archive, previous) }), ...(next && { next: toArticleItem(archive, next) }) }
}

const getPositions = memoize((archive: Archive) => new Map(archive.articles.all.map(({ slug }, index) => [slug, index])))

function findSameEvents(archive: Archive, article: Article): SameEventView[] {
  const listed = new Set([article.slug, ...article.copies, ...(article.copyOf ? [article.copyOf] : [])])
  const size = Math.ceil(sameEventSize / article.milestones.length)
  return article.milestones.flatMap((slug) => {
    const { title, articles } = archive.milestones.get(slug)
    const others = articles.filter((other) => !listed.has(other))
    const shown = others.slice(0, size)
    for (const other of shown) listed.add(other)
    if (shown.length === 0) return []
    const more = others.length > shown.length && { text: 'All reports of this', href: href(milestonePath(slug)) }
    return [{ slug, title, articles: shown.flatMap((other) => toKnown(archive, other)), ...(more && { more }) }]
  })
}
