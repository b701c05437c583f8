// Topics: what the talks were about; one topic with each side's position by date, how each round
// ended, and its coverage.
import { type Archive, NotFoundError, type Position, type Topic } from '../archive/archive.ts'
import { compareText } from '../content/problems.ts'
import { articlePath, href, roundPath, topicPath, topicsPath } from '../urls.ts'
import { type ArticleItem, toArticleItem } from './items.ts'
import { sideLabels } from './labels.ts'
import { findMoved, listMemberParts, type MovedView } from './moved.ts'
import {
  countPages,
  type DayView,
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
import { makeProse } from './prose.ts'

export interface TopicIndexView {
  view: 'topic-index'
  head: PageHead
  topics: (LinkView & { question?: string; articleCount: number; positionCount: number })[]
  pager?: PagerView
}

export interface PositionView {
  id: string
  day: DayView
  text: string
  source: LinkView
}

export interface TopicView {
  view: 'topic'
  head: PageHead
  slug: string
  title: string
  question?: string
  html: string
  /** one table a round: what each side said, by date; a side nobody reports is left blank */
  rounds: { round: LinkView; sides: { side: Position['side']; label: string; positions: PositionView[] }[] }[]
  articles: ArticleItem[]
  articleCount: number
  pager?: PagerView
}

const indexSize = 200
const pageSize = 40

/** Addresses under `/topics/`. */
export const listTopicParts = (archive: Archive): string[][] => [
  [],
  ...listPageParts(countPages(archive.topics.all.length, indexSize)).map((page) => [page]),
  ...listMemberParts(archive.topics.all, ({ articles }) => countPages(articles.length, pageSize)),
]

/** A page under `/topics/`. @throws if there is none */
export function toTopicsView(archive: Archive, [slug, part]: readonly string[]): TopicIndexView | TopicView | MovedView {
  const topic = slug === undefined ? undefined : archive.topics.find(slug)
  if (topic) return toTopicView(archive, topic, part)
  const moved = findMoved(archive.topics.all, slug, topicPath, ({ title }) => title)
  if (moved) return moved
  const pages = countPages(archive.topics.all.length, indexSize)
  const page = parsePageNumber(slug, pages)
  if (!page) throw new NotFoundError(`/topics/ has no page ${slug}`)
  const pager = toPager(topicsPath, page, pages)
  const head: PageHead = {
    path: topicsPath,
    title: 'Topics',
    description: 'What the IATSE–AMPTP talks were about: each question with both sides’ positions, how each round ended, and the coverage.',
    indexable: true,
  }
  return {
    view: 'topic-index',
    head: toListHead(head, page, pages),
    topics: slicePage(archive.topics.all, page, indexSize).map(({ slug: own, title, question, articles, positions }) => ({
      text: title,
      href: href(topicPath(own)),
      ...(question && { question }),
      articleCount: articles.length,
      positionCount: positions.length,
    })),
    ...(pager && { pager }),
  }
}

function toTopicView(archive: Archive, topic: Topic, part: string | undefined): TopicView {
  const pages = countPages(topic.articles.length, pageSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`${topicPath(topic.slug)} has no page ${part}`)
  const pager = toPager(topicPath(topic.slug), page, pages)
  return {
    view: 'topic',
    head: toListHead(toTopicHead(archive, topic), page, pages),
    slug: topic.slug,
    title: topic.title,
    ...(topic.question && { question: topic.question }),
    html: makeProse(archive, { withTerms: true })(topic.blocks),
    rounds: groupPositions(archive, topic),
    articles: slicePage(topic.articles, page, pageSize).map((article) => toArticleItem(archive, archive.articles.get(article))),
    articleCount: topic.articles.length,
    ...(pager && { pager }),
  }
}

/** The head of a topic's first page. */
export function toTopicHead(archive: Archive, topic: Topic): PageHead {
  const path = topicPath(topic.slug)
  const lastArticle = topic.articles.at(-1)
  return {
    path,
    title: topic.title,
    description: shorten(`${topic.question ?? ''} ${topic.summary}`.trim() || `${topic.title} in the IATSE–AMPTP negotiations.`, 200),
    indexable: true,
    ...(lastArticle && { lastDay: archive.articles.get(lastArticle).day }),
    feeds: path,
  }
}

function groupPositions(archive: Archive, { positions }: Topic): TopicView['rounds'] {
  const numbered = positions.map((position, index) => ({ ...position, id: `p-${index + 1}` })).sort((a, b) => compareText(a.day, b.day))
  const sides = ['union', 'studios', 'agreement'] as const
  return archive.rounds.all
    .filter(({ slug }) => numbered.some(({ round }) => round === slug))
    .map(({ slug, title }) => ({
      round: { text: title, href: href(roundPath(slug)) },
      sides: sides.map((side) => ({
        side,
        label: sideLabels[side],
        positions: numbered
          .filter((position) => position.round === slug && position.side === side)
          .map(({ id, day, text, source }) => ({
            id,
            day: toDayView(day),
            text,
            source: { text: archive.sources.get(archive.articles.get(source).source).name, href: href(articlePath(source)) },
          })),
      })),
    }))
}
