// The timeline: its front page, a year, and a month of everything. The front page shows the newest
// items; months hold all of them, in pages.
import { type Archive, type Article, type Milestone, NotFoundError, type Post, type Round } from '../archive/archive.ts'
import { addDays, type Day, daysBetween, formatMonth, getDay, monthOf } from '../dates.ts'
import { memoize } from '../memoize.ts'
import { siteDescription, siteName } from '../site.ts'
import { cardPath, href, listPath, milestonePath, monthPath, roundPath, timelinePath, yearPath } from '../urls.ts'
import {
  chooseMilestones,
  type Dated,
  type DayGroup,
  groupByDay,
  groupByMonth,
  type MilestoneItem,
  type MonthGroup,
  newestFirst,
  toDated,
  toMilestoneItem,
} from './items.ts'
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

/** Items on the front page and on one page of a month. */
export const frontPageSize = 200
const monthPageSize = 80

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
  /** every month of the archive, newest first, for the rail */
  monthLinks: MonthLink[]
  /** items not shown here */
  older: number
}

export interface MonthLink extends LinkView {
  month: string
  year: string
  count: number
}

/** The front page. */
export function toTimelineView(archive: Archive): TimelineView {
  const all = toDated({ milestones: archive.milestones.all, articles: archive.articles.all, posts: archive.posts.all })
  const newest = newestFirst(all)
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
    months: groupByMonth(archive, newest.slice(0, frontPageSize)),
    monthLinks: listMonths(all).reverse(),
    older: Math.max(0, all.length - frontPageSize),
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

export interface YearView {
  view: 'year'
  head: PageHead
  year: string
  /** with the milestones there is room for; the month has all */
  months: (MonthLink & { articles: number; posts: number; milestoneCount: number; milestones: MilestoneItem[] })[]
  counts: { articles: number; milestones: number; posts: number }
  previous?: LinkView
  next?: LinkView
}

export interface MonthView {
  view: 'month'
  head: PageHead
  month: string
  title: string
  year: LinkView
  counts: { articles: number; milestones: number; posts: number }
  days: DayGroup[]
  /** items a day, for the chart over the whole month */
  perDay: { day: DayView; articles: number; posts: number }[]
  pager?: PagerView
  previous?: LinkView
  next?: LinkView
}

interface Period {
  milestones: Milestone[]
  articles: Article[]
  posts: Post[]
}

/** Months of the archive with what they hold, oldest first. */
const getMonths = memoize((archive: Archive): Map<string, Period> => {
  const months = new Map<string, Period>()
  const days = toDated({ milestones: archive.milestones.all, articles: archive.articles.all, posts: archive.posts.all })
  for (const entry of days) {
    const month = monthOf(entry.of.day)
    const period = months.get(month) ?? { milestones: [], articles: [], posts: [] }
    months.set(month, period)
    if (entry.type === 'milestone') period.milestones.push(entry.of)
    else if (entry.type === 'article') period.articles.push(entry.of)
    else period.posts.push(entry.of)
  }
  return months
})

const countPeriod = ({ milestones, articles, posts }: Period) => ({
  milestones: milestones.length,
  articles: articles.length,
  posts: posts.length,
})

/** Addresses under `/timeline/`: `[year]`, `[year, month]`, `[year, month, page]`. */
export function listTimelineParts(archive: Archive): string[][] {
  const months = [...getMonths(archive)]
  const years = [...new Set(months.map(([month]) => month.slice(0, 4)))]
  return [
    ...years.map((year) => [year]),
    ...months.flatMap(([month, { milestones, articles, posts }]) => {
      const parts = month.split('-')
      const pages = countPages(milestones.length + articles.length + posts.length, monthPageSize)
      return [parts, ...listPageParts(pages).map((page) => [...parts, page])]
    }),
  ]
}

/** Where a day stands on the pages of its month: a busy month has several. */
export function toDayHref(archive: Archive, day: Day): string {
  const period = getMonths(archive).get(monthOf(day))
  const index = period ? toDated(period).findIndex(({ of }) => of.day === day) : -1
  return `${href(listPath(monthPath(monthOf(day)), Math.floor(Math.max(index, 0) / monthPageSize) + 1))}#d-${day}`
}

/** A year's or a month's page. @throws if the archive has nothing in it */
export function toPeriodView(archive: Archive, [year = '', month, page]: readonly string[]): YearView | MonthView {
  return month === undefined ? toYearView(archive, year) : toMonthView(archive, `${year}-${month}`, page)
}

/** Milestones of a month that its year's page lists; the month's page has all. */
const yearMilestones = 6

function toYearView(archive: Archive, year: string): YearView {
  const all = [...getMonths(archive)]
  const own = all.filter(([month]) => month.startsWith(`${year}-`))
  if (own.length === 0) throw new NotFoundError(`there is nothing in the year ${year}`)
  const years = [...new Set(all.map(([month]) => month.slice(0, 4)))]
  const toYearLink = (offset: number): LinkView | undefined => {
    const other = years[years.indexOf(year) + offset]
    return other ? { text: other, href: href(yearPath(other)) } : undefined
  }
  const counts = own.map(([, period]) => countPeriod(period))
  const sum = (key: keyof Period) => counts.reduce((total, count) => total + count[key], 0)
  const [previous, next] = [toYearLink(-1), toYearLink(1)]
  const total = { articles: sum('articles'), milestones: sum('milestones'), posts: sum('posts') }
  return {
    view: 'year',
    head: {
      path: yearPath(year),
      title: `${year} in the IATSE–AMPTP negotiations`,
      description: `${describeCounts(total)} from ${year}, month by month.`,
      indexable: true,
    },
    year,
    months: own.map(([month, period]) => ({
      month,
      year,
      text: formatMonth(month),
      href: href(monthPath(month)),
      count: period.milestones.length + period.articles.length + period.posts.length,
      articles: period.articles.length,
      posts: period.posts.length,
      milestoneCount: period.milestones.length,
      milestones: chooseMilestones(period.milestones, yearMilestones).map(toMilestoneItem),
    })),
    counts: total,
    ...(previous && { previous }),
    ...(next && { next }),
  }
}

const describeCounts = ({ articles, milestones, posts }: { articles: number; milestones: number; posts: number }) =>
  [formatCount(milestones, 'milestone'), formatCount(articles, 'article'), formatCount(posts, 'post')].join(', ')

function toMonthView(archive: Archive, month: string, part: string | undefined): MonthView {
  const months = getMonths(archive)
  const period = months.get(month)
  if (!period) throw new NotFoundError(`there is nothing in the month ${month}`)
  const dated = toDated(period)
  const pages = countPages(dated.length, monthPageSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`the month ${month} has no page ${part}`)
  const order = [...months.keys()]
  const toMonthLink = (offset: number): LinkView | undefined => {
    const other = order[order.indexOf(month) + offset]
    return other ? { text: formatMonth(other), href: href(monthPath(other)) } : undefined
  }
  const [previous, next] = [toMonthLink(-1), toMonthLink(1)]
  const pager = toPager(monthPath(month), page, pages)
  const title = formatMonth(month)
  const lastDay = dated.at(-1)?.of.day
  return {
    view: 'month',
    head: toListHead(
      {
        path: monthPath(month),
        title: `${title} in the IATSE–AMPTP negotiations`,
        description: `${describeCounts(countPeriod(period))} from ${title}, day by day.`,
        indexable: true,
        ...(lastDay && { lastDay }),
      },
      page,
      pages,
    ),
    month,
    title,
    year: { text: month.slice(0, 4), href: href(yearPath(month.slice(0, 4))) },
    counts: countPeriod(period),
    days: groupByDay(archive, slicePage(dated, page, monthPageSize)),
    perDay: countPerDay(month, period),
    ...(pager && { pager }),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}

function countPerDay(month: string, { articles, posts }: Period): MonthView['perDay'] {
  const count = (members: readonly { day: Day }[]) => {
    const counts = new Map<Day, number>()
    for (const { day } of members) counts.set(day, (counts.get(day) ?? 0) + 1)
    return counts
  }
  const [articleCounts, postCounts] = [count(articles), count(posts)]
  const days: MonthView['perDay'] = []
  for (let day = getDay(`${month}-01`); monthOf(day) === month; day = addDays(day, 1)) {
    days.push({ day: toDayView(day), articles: articleCounts.get(day) ?? 0, posts: postCounts.get(day) ?? 0 })
  }
  return days
}
