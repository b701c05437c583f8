// One bargaining round told oldest first, in phases, from first talks to ratification.
import type { Archive, Milestone, Round } from '../archive/archive.ts'
import { addDays, compareSureness, type Day, daysBetween, formatMonth, mondayOf, monthOf, type Precision } from '../dates.ts'
import { cardPath, href, monthPath, roundPath } from '../urls.ts'
import { type ArticleItem, chooseMilestones, type MilestoneItem, toArticleItem, toMilestoneItem } from './items.ts'
import { findMoved, type MovedView } from './moved.ts'
import { type DayView, type LinkView, type PageHead, shorten, toDayView } from './page.ts'
import { makeProse } from './prose.ts'

/** A milestone in the story, with the first reports of it. */
export interface StoryMilestone extends MilestoneItem {
  /** negative before the contract's expiry */
  daysToExpiry: number
  reports: ArticleItem[]
}

export interface RoundView {
  view: 'round'
  head: PageHead
  slug: string
  title: string
  html: string
  start: DayView
  end: DayView
  expiry: DayView
  agreements: readonly string[]
  result?: string
  phases: { id: string; name: string; start: DayView; end: DayView; milestones: StoryMilestone[] }[]
  /** milestones of no phase, so that none is lost */
  others: StoryMilestone[]
  /** coverage by week, oldest first, weeks without any included */
  weeks: { start: DayView; articles: number; posts: number }[]
  counts: { articles: number; posts: number; milestones: number }
  months: LinkView[]
  previous?: LinkView
  next?: LinkView
}

const reportsShown = 3
/** Milestones told on a round's page; what is beyond them stands in the months. */
const milestonesShown = 80

/** Addresses under `/rounds/`: slugs, former ones included. */
export const listRoundSlugs = (archive: Archive): string[] => archive.rounds.all.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs])

/** A round's page, or the note that it has moved. @throws if there is neither */
export function toRoundView(archive: Archive, slug: string): RoundView | MovedView {
  const moved = findMoved(archive.rounds.all, slug, roundPath, ({ title }) => title)
  if (moved) return moved
  const round = archive.rounds.get(slug)
  const own = round.milestones.map((milestone) => archive.milestones.get(milestone))
  const milestones = chooseMilestones(own, milestonesShown)
  const toStory = (milestone: Milestone): StoryMilestone => ({
    ...toMilestoneItem(milestone),
    daysToExpiry: daysBetween(round.expiry, milestone.day),
    reports: milestone.articles.slice(0, reportsShown).map((article) => toArticleItem(archive, archive.articles.get(article))),
  })
  const toBound = (day: Day) => toDayView(day, findPrecision(archive, round, day))
  const phases = round.phases.map(({ name, start, end }, index) => ({
    id: `phase-${index + 1}`,
    name,
    start: toBound(start),
    end: toBound(end),
    milestones: milestones.filter((milestone) => findPhase(round, milestone.day) === index).map(toStory),
  }))
  const others = milestones.filter(({ day }) => findPhase(round, day) < 0).map(toStory)
  const prose = makeProse(archive, { withTerms: true })
  const at = archive.rounds.all.indexOf(round)
  const [previous, next] = [archive.rounds.all[at - 1], archive.rounds.all[at + 1]]
  const toLink = (other: Round): LinkView => ({ text: other.title, href: href(roundPath(other.slug)) })
  return {
    view: 'round',
    head: toRoundHead(round),
    slug,
    title: round.title,
    html: prose(round.blocks),
    start: toBound(round.start),
    end: toBound(round.end),
    expiry: toDayView(round.expiry),
    agreements: round.agreements,
    ...(round.result && { result: round.result }),
    phases,
    others,
    weeks: countWeeks(archive, round),
    counts: { articles: round.articles.length, posts: round.posts.length, milestones: round.milestones.length },
    months: listRoundMonths(archive, round),
    ...(previous && { previous: toLink(previous) }),
    ...(next && { next: toLink(next) }),
  }
}

export const toRoundHead = (round: Round): PageHead => ({
  path: roundPath(round.slug),
  title: round.title,
  description: shorten(
    round.summary || `The ${round.slug} round of negotiations between IATSE and the AMPTP, from first talks to ratification.`,
    200,
  ),
  indexable: true,
  lastDay: round.end,
  feeds: roundPath(round.slug),
  card: cardPath(roundPath(round.slug)),
})

/** A round's first and last day are as sure as what is known of those days. */
function findPrecision(archive: Archive, { milestones, articles, posts }: Round, day: Day): Precision {
  const members = [...milestones.map(archive.milestones.get), ...articles.map(archive.articles.get), ...posts.map(archive.posts.get)]
  const [surest] = members.flatMap((member) => (member.day === day ? member.precision : [])).sort(compareSureness)
  return surest ?? 'day'
}

/** Where phases touch, the day belongs to the later one. */
const findPhase = (round: Round, day: Day) => round.phases.findLastIndex(({ start, end }) => start <= day && day <= end)

function countWeeks(archive: Archive, round: Round): RoundView['weeks'] {
  const first = mondayOf(round.start)
  const weeks = Array.from({ length: Math.floor(daysBetween(first, round.end) / 7) + 1 }, (_, index) => ({
    start: toDayView(addDays(first, index * 7)),
    articles: 0,
    posts: 0,
  }))
  // an article may report a milestone of the round before it began or after it ended: then it is in none of its weeks
  const weekOf = (day: Day) => (round.start <= day && day <= round.end ? weeks[Math.floor(daysBetween(first, day) / 7)] : undefined)
  for (const slug of round.articles) {
    const week = weekOf(archive.articles.get(slug).day)
    if (week) week.articles++
  }
  for (const slug of round.posts) {
    const week = weekOf(archive.posts.get(slug).day)
    if (week) week.posts++
  }
  return weeks
}

function listRoundMonths(archive: Archive, round: Round): LinkView[] {
  const days = [
    ...round.milestones.map((slug) => archive.milestones.get(slug).day),
    ...round.articles.map((slug) => archive.articles.get(slug).day),
  ]
  const months = [...new Set(days.map((day) => monthOf(day)))].sort()
  return months.map((month) => ({ text: formatMonth(month), href: href(monthPath(month)) }))
}
