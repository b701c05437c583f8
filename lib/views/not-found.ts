// What a reader who came to an address that does not exist can do next.
import type { Archive } from '../archive/archive.ts'
import { formatMonth, monthOf } from '../dates.ts'
import { href, monthPath, roundPath } from '../urls.ts'
import type { LinkView } from './page.ts'

export interface NotFoundView {
  view: 'not-found'
  rounds: LinkView[]
  /** every month with anything in it, newest first, at most three years of them */
  months: LinkView[]
}

const monthsShown = 36

/** The page for addresses that do not exist. */
export function toNotFoundView(archive: Archive): NotFoundView {
  const days = [...archive.milestones.all, ...archive.articles.all, ...archive.posts.all].map(({ day }) => monthOf(day))
  const months = [...new Set(days)].sort().reverse()
  return {
    view: 'not-found',
    rounds: archive.rounds.all.map(({ slug, title }) => ({ text: title, href: href(roundPath(slug)) })),
    months: months.slice(0, monthsShown).map((month) => ({ text: formatMonth(month), href: href(monthPath(month)) })),
  }
}
