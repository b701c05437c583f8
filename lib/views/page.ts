// What every page has, whatever it shows: its head, its day labels, its links, and the paging that
// keeps lists bounded. The other views are built from these.
import { type Day, formatCallDay, formatDay, formatMonth, monthOf, type Precision, toDateTime } from '../dates.ts'
import { splitGraphemes } from '../text.ts'
import { href, listPath, type Path } from '../urls.ts'

/** What a page says about itself in its head, feeds and cards. */
export interface PageHead {
  path: Path
  title: string
  /** of the whole list, on its later pages */
  listTitle?: string
  /** one or two sentences of plain text */
  description: string
  /** false keeps the page out of search engines and the sitemap */
  indexable: boolean
  /** last day on which what it shows happened or was corrected */
  lastDay?: Day
  /** where the feeds and share card of this page lie, when it has them */
  feeds?: Path
  card?: Path
}

export interface LinkView {
  text: string
  href: string
}

export interface DayView {
  day: Day
  precision: Precision
  /** for `datetime` */
  dateTime: string
  /** `September 23, 2021`, `about …`, `September 2021` */
  text: string
  /** `MON`, `20`, `SEP` */
  call: { weekday: string; date: string; month: string }
  /** `September 2021`: how old the news is */
  age: string
}

/** A day as a page shows it. An archive has few days, and many things on each. */
export function toDayView(day: Day, precision: Precision = 'day'): DayView {
  const key = `${day} ${precision}`
  const view = dayViews.get(key) ?? {
    day,
    precision,
    dateTime: toDateTime(day, precision),
    text: formatDay(day, precision),
    call: formatCallDay(day),
    age: formatMonth(monthOf(day)),
  }
  dayViews.set(key, view)
  return view
}

const dayViews = new Map<string, DayView>()

/** Where a reader is in a list of several pages; undefined when all of it is on one page. */
export interface PagerView {
  page: number
  pages: number
  links: (LinkView & { current: boolean })[]
  previous?: LinkView
  next?: LinkView
}

/** Number of pages a list of that many members takes; an empty list has one page. */
export const countPages = (members: number, size: number) => Math.max(1, Math.ceil(members / size))

/** The members on the n-th page, counted from 1. */
export const slicePage = <T>(members: readonly T[], page: number, size: number): T[] => members.slice((page - 1) * size, page * size)

/** Links between the pages of a list: the first, the last and those around this one. */
export function toPager(base: Path, page: number, pages: number): PagerView | undefined {
  if (pages <= 1) return undefined
  const toLink = (number: number): LinkView => ({ text: String(number), href: href(listPath(base, number)) })
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages)
  return {
    page,
    pages,
    links: shown.map((number) => ({ ...toLink(number), current: number === page })),
    ...(page > 1 && { previous: toLink(page - 1) }),
    ...(page < pages && { next: toLink(page + 1) }),
  }
}

/** The page number in the last part of a path: 1 when there is none, undefined when it is out of range. */
export function parsePageNumber(part: string | undefined, pages: number): number | undefined {
  if (part === undefined) return 1
  const page = Number(part)
  return /^[1-9]\d*$/.test(part) && page >= 2 && page <= pages ? page : undefined
}

/** Parts of the addresses of a list's further pages: `['2'], ['3'], …` */
export const listPageParts = (pages: number): string[] => Array.from({ length: pages - 1 }, (_, index) => String(index + 2))

/** Says of an item on a day that the day is not certain. */
export const formatUncertain = (precision: 'month' | 'about') =>
  precision === 'month' ? 'Day of the month not known' : 'On or about this day'

/** The later of two days. */
export const lastOf = (day: Day, other: Day | undefined): Day => (other && other > day ? other : day)

/** The head of a list's n-th page: own address and title, and only the first page for search engines. */
export const toListHead = (head: PageHead, page: number, pages: number): PageHead =>
  page === 1
    ? head
    : {
        ...head,
        path: listPath(head.path, page),
        listTitle: head.title,
        title: `${head.title}, page ${page} of ${pages}`,
        description: `${head.description} Page ${page} of ${pages}.`,
        indexable: false,
      }

/** Plain text cut at a word, or inside one that is very long but between its signs, for descriptions and excerpts. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  // one character is kept for the ellipsis; a space right after it ends a whole word
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  const kept = space > length - 30 ? cut.slice(0, space) : cutBetweenSigns(text, length - 1)
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`
}

/** The signs of a text that are whole within a length. */
function cutBetweenSigns(text: string, length: number): string {
  let kept = ''
  for (const sign of splitGraphemes(text)) {
    if (kept.length + sign.length > length) break
    kept += sign
  }
  return kept
}

/** `2,000` */
export const formatNumber = (number: number) => number.toLocaleString('en-US')

/** `1 article`, `2,000 articles` */
export const formatCount = (count: number, one: string, many = `${one}s`) => `${formatNumber(count)} ${count === 1 ? one : many}`
