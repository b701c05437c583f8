// The front page: the rounds at a glance, their key moments, and the newest items. Months hold all of them.
import type { Archive, Milestone, Round } from '../archive/archive.ts'
import { type Day, daysBetween, formatMonth, monthOf } from '../dates.ts'
import { siteDescription, siteName } from '../site.ts'
import { cardPath, href, milestonePath, monthPath, roundPath, timelinePath } from '../urls.ts'
import { type Dated, groupByMonth, type MilestoneItem, type MonthGroup, newestFirst, toDated, toMilestoneItem } from './items.ts'
import { type DayView, type LinkView, type PageHead, toDayView } from './page.ts'
import type { MonthLink } from './period.ts'

/** Items on the front page. */
export const frontPageSize = 200

/** One round in numbers and on the axis of days to the end of its contract. */
export interface RoundAtAGlance {
  slug: string
  title: string
  href: string
  result?: string
  expiry: DayView
  /** first and last day on the axis; negative is before expiry */
  from: number
  to: number
  phases: { name: string; from: number; to: number; start: DayView; end: DayView }[]
  milestones: { title: string; href: string; day: DayView; offset: number; kind: Milestone['kind']; key: boolean }[]
  counts: { articles: number; posts: number; milestones: number }
}

export interface TimelineView {
  view: 'timeline'
  head: PageHead
  counts: { articles: number; milestones: number; posts: number; people: number; sources: number }
  firstDay?: DayView
  lastDay?: DayView
  rounds: RoundAtAGlance[]
  keyMoments: { round: LinkView; milestones: MilestoneItem[] }[]
  months: MonthGroup[]
  /** every month of the archive, newest first, for the rail; those that are here whole lead down the page */
  monthLinks: MonthLink[]
  /** items not shown here, and the months they are in */
  older?: { count: number; months: LinkView[] }
}

/** The front page. */
export function toTimelineView(archive: Archive): TimelineView {
  const all = toDated({ milestones: archive.milestones.all, articles: archive.articles.all, posts: archive.posts.all })
  const newest = newestFirst(all)
  const months = groupByMonth(archive, newest.slice(0, frontPageSize))
  const monthLinks = listMonths(all).reverse()
  const rest = newest.slice(frontPageSize)
  const restMonths = new Set(rest.map(({ of }) => monthOf(of.day)))
  const anchors = new Map(months.map(({ month, id }) => [month, `#${id}`]))
  const first = all[0]?.of
  const last = all.at(-1)?.of
  const count = { articles: archive.articles.all.length, milestones: archive.milestones.all.length, posts: archive.posts.all.length }
  return {
    view: 'timeline',
    head: {
      path: timelinePath,
      title: `${siteName}: the IATSE–AMPTP negotiations, day by day`,
      description: siteDescription,
      indexable: true,
      ...(last && { lastDay: last.day }),
      feeds: timelinePath,
      card: cardPath(timelinePath),
    },
    counts: { ...count, people: archive.people.all.length, sources: archive.sources.all.length },
    ...(first && { firstDay: toDayView(first.day, first.precision) }),
    ...(last && { lastDay: toDayView(last.day, last.precision) }),
    rounds: archive.rounds.all.map((round) => toRoundAtAGlance(archive, round)),
    keyMoments: archive.rounds.all.map((round) => ({
      round: { text: round.title, href: href(roundPath(round.slug)) },
      milestones: round.milestones
        .map((slug) => archive.milestones.get(slug))
        .filter(({ key }) => key)
        .slice(0, 12)
        .map(toMilestoneItem),
    })),
    months,
    monthLinks: monthLinks.map((link) => ({ ...link, href: (!restMonths.has(link.month) && anchors.get(link.month)) || link.href })),
    ...(rest.length > 0 && {
      older: {
        count: rest.length,
        months: monthLinks
          .filter(({ month }) => restMonths.has(month))
          .map(({ month, text, href }) => ({ text: anchors.has(month) ? `the rest of ${text}` : text, href })),
      },
    }),
  }
}

/** A round drawn from its start to its end, in days from the contract's expiry. */
export function toRoundAtAGlance(archive: Archive, round: Round): RoundAtAGlance {
  const offset = (day: Day) => daysBetween(round.expiry, day)
  return {
    slug: round.slug,
    title: round.title,
    href: href(roundPath(round.slug)),
    ...(round.result && { result: round.result }),
    expiry: toDayView(round.expiry),
    from: offset(round.start),
    to: offset(round.end),
    phases: round.phases.map(({ name, start, end }) => ({
      name,
      from: offset(start),
      to: offset(end),
      start: toDayView(start),
      end: toDayView(end),
    })),
    milestones: round.milestones.map((slug) => {
      const { title, day, precision, kind, key } = archive.milestones.get(slug)
      return { title, href: href(milestonePath(slug)), day: toDayView(day, precision), offset: offset(day), kind, key }
    }),
    counts: { articles: round.articles.length, posts: round.posts.length, milestones: round.milestones.length },
  }
}

function listMonths(dated: readonly Dated[]): MonthLink[] {
  const counts = new Map<string, number>()
  for (const { of } of dated) counts.set(monthOf(of.day), (counts.get(monthOf(of.day)) ?? 0) + 1)
  return [...counts].map(([month, count]) => ({
    month,
    year: month.slice(0, 4),
    count,
    text: formatMonth(month),
    href: href(monthPath(month)),
  }))
}
