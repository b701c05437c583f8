// One event: what happened, its figures and votes with their sources, and all coverage in order.
import { type Archive, type Figure, type Milestone, NotFoundError } from '../archive/archive.ts'
import { formatDay } from '../dates.ts'
import { absoluteUrl, articlePath, cardPath, href, milestonePath, roundPath } from '../urls.ts'
import type { CorrectionView } from './article.ts'
import { type ArticleItem, type MilestoneItem, toArticleItem, toMilestoneItem } from './items.ts'
import { milestoneKindLabels, outcomeLabels } from './labels.ts'
import { findMoved, listMemberParts, type MovedView } from './moved.ts'
import {
  countPages,
  type DayView,
  type LinkView,
  lastOf,
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

/** One quantity: a single value, or several on which sources differ. */
export interface FigureView {
  id: string
  label: string
  /** each different value with those who give it */
  values: { text: string; sources: LinkView[] }[]
  sourcesDiffer: boolean
}

/** One way of counting a vote. */
export interface VoteCountView {
  count: 'delegates' | 'ballots'
  yes: number
  /** undefined when only the share of yes was made known */
  no?: number
  unit?: string
  /** 0 to 1 */
  yesShare: number
  passed: boolean
  source: LinkView
}

/** One agreement's vote: delegates beside ballots, as far as known. */
export interface VotePanelView {
  id: string
  agreement: string
  counts: VoteCountView[]
}

export interface MilestoneView {
  view: 'milestone'
  head: PageHead
  slug: string
  permalink: string
  title: string
  kind: Milestone['kind']
  kindLabel: string
  key: boolean
  outcomeLabel?: string
  day: DayView
  endDay?: DayView
  round: LinkView
  html: string
  figures: FigureView[]
  votes: VotePanelView[]
  coverage: ArticleItem[]
  coverageCount: number
  pager?: PagerView
  corrections: CorrectionView[]
  previous?: MilestoneItem
  next?: MilestoneItem
}

const coverageSize = 50

/** Addresses under `/milestones/`. */
export const listMilestoneParts = (archive: Archive): string[][] =>
  listMemberParts(archive.milestones.all, ({ articles }) => countPages(articles.length, coverageSize))

/** A milestone's page, or the note that it has moved. @throws if there is neither */
export function toMilestoneView(archive: Archive, [slug = '', part]: readonly string[]): MilestoneView | MovedView {
  const moved = findMoved(archive.milestones.all, slug, milestonePath, ({ title }) => title)
  if (moved) return moved
  const milestone = archive.milestones.get(slug)
  const pages = countPages(milestone.articles.length, coverageSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`the milestone "${slug}" has no page ${part}`)
  const round = archive.rounds.get(milestone.round)
  const siblings = round.milestones
  const at = siblings.indexOf(slug)
  const toNeighbor = (other: string | undefined) => (other ? toMilestoneItem(archive.milestones.get(other)) : undefined)
  const [previous, next] = [toNeighbor(siblings[at - 1]), toNeighbor(siblings[at + 1])]
  const pager = toPager(milestonePath(slug), page, pages)
  return {
    view: 'milestone',
    head: toListHead(toMilestoneHead(milestone), page, pages),
    slug,
    permalink: absoluteUrl(milestonePath(slug)),
    title: milestone.title,
    kind: milestone.kind,
    kindLabel: milestoneKindLabels[milestone.kind],
    key: milestone.key,
    ...(milestone.outcome && { outcomeLabel: outcomeLabels[milestone.outcome] }),
    day: toDayView(milestone.day, milestone.precision),
    ...(milestone.endDay && { endDay: toDayView(milestone.endDay) }),
    round: { text: round.title, href: href(roundPath(round.slug)) },
    html: makeProse(archive, { withTerms: true })(milestone.blocks),
    figures: groupFigures(archive, milestone.figures),
    votes: groupVotes(archive, milestone),
    coverage: slicePage(milestone.articles, page, coverageSize).map((article) => toArticleItem(archive, archive.articles.get(article))),
    coverageCount: milestone.articles.length,
    ...(pager && { pager }),
    corrections: milestone.corrections.map(({ day, note }) => ({ day: toDayView(day), note })),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}

/** The head of a milestone's first page. */
export function toMilestoneHead(milestone: Milestone): PageHead {
  const path = milestonePath(milestone.slug)
  return {
    path,
    title: milestone.title,
    description: shorten(`${capitalize(formatDay(milestone.day, milestone.precision))}. ${milestone.summary}`, 200),
    indexable: true,
    lastDay: lastOf(milestone.endDay ?? milestone.day, milestone.corrections[0]?.day),
    card: cardPath(path),
  }
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const toSourceLink = (archive: Archive, slug: string): LinkView => ({
  text: archive.sources.get(archive.articles.get(slug).source).name,
  href: href(articlePath(slug)),
})

/** `98.68%`, `63,209 members`, `about 90%` */
export function formatAmount(value: number | string, unit?: string): string {
  const amount = typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : value
  if (!unit) return amount
  if (unit === '$') return `$${amount}`
  return unit === '%' ? `${amount}%` : `${amount} ${unit}`
}

/** Figures of one label stand together; different values are never averaged. */
export function groupFigures(archive: Archive, figures: readonly Figure[]): FigureView[] {
  const byLabel = new Map<string, Map<string, LinkView[]>>()
  for (const { label, value, unit, source } of figures) {
    const values = byLabel.get(label) ?? new Map<string, LinkView[]>()
    byLabel.set(label, values)
    const text = formatAmount(value, unit)
    values.set(text, [...(values.get(text) ?? []), toSourceLink(archive, source)])
  }
  return [...byLabel].map(([label, values], index) => ({
    id: `f-${index + 1}`,
    label,
    values: [...values].map(([text, sources]) => ({ text, sources })),
    sourcesDiffer: values.size > 1,
  }))
}

/** Without a `no`, `yes` is the share in percent that the source gives. */
function toResult(yes: number, no?: number): { yesShare: number; passed: boolean } {
  if (no === undefined) return { yesShare: yes / 100, passed: yes > 50 }
  return { yesShare: yes + no > 0 ? yes / (yes + no) : 0, passed: yes > no }
}

function groupVotes(archive: Archive, { votes }: Milestone): VotePanelView[] {
  const agreements = [...new Set(votes.map(({ agreement }) => agreement))]
  return agreements.map((agreement, index) => ({
    id: `v-${index + 1}`,
    agreement,
    counts: votes
      .filter((vote) => vote.agreement === agreement)
      .map(({ count, yes, no, unit, source }) => ({
        count,
        yes,
        ...(no !== undefined && { no }),
        ...(unit && { unit }),
        ...toResult(yes, no),
        source: toSourceLink(archive, source),
      })),
  }))
}
