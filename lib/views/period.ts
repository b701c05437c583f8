// A year and a month of everything, in pages: between them no item is left out.
import { type Archive, type Article, type Milestone, NotFoundError, type Post } from '../archive/archive.ts'
import { addDays, type Day, formatMonth, getDay, monthOf } from '../dates.ts'
import { memoize } from '../memoize.ts'
import { href, listPath, monthPath, yearPath } from '../urls.ts'
import { chooseMilestones, type DayGroup, groupByDay, type MilestoneItem, toDated, toMilestoneItem } from './items.ts'
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

/** Items on one page of a month. */
const monthPageSize = 80

export interface MonthLink extends LinkView {
  month: string
  year: string
  count: number
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
  /** what happened, in short: on the first page only, and if there is more than one */
  milestones: MilestoneItem[]
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
/** Milestones that the page of a month begins with. */
const monthMilestones = 30

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
    milestones: page === 1 && period.milestones.length > 1 ? chooseMilestones(period.milestones, monthMilestones).map(toMilestoneItem) : [],
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
