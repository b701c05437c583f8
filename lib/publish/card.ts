// Views → what a share card says. The words of a page elsewhere: what it is, its title or the words
// quoted, who published or said it, and how old it is. Called by published-files and metadata.
import { type Day, formatMonth, monthOf, yearOf } from '../dates.ts'
import { siteName } from '../site.ts'
import { type DayView, formatCount, shorten } from '../views/page.ts'
import type { PageView } from './page-view.ts'

export interface Card {
  /** what kind of thing it is, on the tape */
  label: string
  /** the gutter, set like a call time: three lines, the middle one large */
  gutter: readonly [string, string, string]
  /** title, or the words quoted with their quotation marks */
  text: string
  /** outlet, author or role */
  by: string
  /** how old it is: `October 2021` */
  when: string
}

/** Longest quotation a card has room for. */
const quotationLength = 280

/** What the card of a page says; undefined when it has none of its own. */
export function findCard(view: PageView): Card | undefined {
  switch (view.view) {
    case 'article':
      return { label: view.kindLabel, gutter: toGutter(view.day), text: view.title, by: `Source: ${view.source.text}`, when: view.day.age }
    case 'post': {
      const { author, day, words, gist, place } = view.post
      const said = words
        ? `“${shorten(
            words
              .map(({ text }) => text)
              .join('')
              .replace(/\s+/g, ' ')
              .trim(),
            quotationLength,
          )}”`
        : (gist ?? '')
      return {
        label: words ? 'In their words' : 'As reported',
        gutter: toGutter(day),
        text: said,
        by: `${author.text} ${place}`,
        when: day.age,
      }
    }
    case 'milestone': {
      const label = view.outcomeLabel ? `${view.kindLabel} ${view.outcomeLabel.toLowerCase()}` : view.kindLabel
      return { label, gutter: toGutter(view.day), text: view.title, by: view.round.text, when: view.day.age }
    }
    case 'author': {
      if (view.kind === 'organization') return undefined
      const { posts, articles } = view.counts
      const gutter = posts > 0 ? toCount(posts, 'post') : toCount(articles, 'article')
      return {
        label: 'Person',
        gutter,
        text: view.name,
        by: view.role ?? siteName,
        when: toSpan(view.days),
      }
    }
    case 'hashtag': {
      const { posts, articles, people } = view.counts
      const gutter = posts > 0 ? toCount(posts, 'post') : toCount(articles, 'article')
      const by = people > 0 ? `Used by ${formatCount(people, 'person', 'people')}` : 'Hashtag'
      return { label: 'Hashtag', gutter, text: `#${view.name}`, by, when: view.firstUse ? `since ${view.firstUse.age}` : '' }
    }
    case 'round':
      return {
        label: 'Round',
        gutter: toCount(view.counts.milestones, 'milestone'),
        text: view.title,
        by: formatCount(view.counts.articles, 'article'),
        when: toSpan([view.start.day, view.end.day]),
      }
    case 'timeline':
      return {
        label: 'The record',
        gutter: toCount(view.counts.articles, 'article'),
        text: 'The IATSE–AMPTP negotiations, day by day, with sources',
        by: `${formatCount(view.counts.milestones, 'milestone')}, ${formatCount(view.counts.posts, 'post')}`,
        when: toSpan([view.firstDay?.day, view.lastDay?.day].filter((day) => day !== undefined)),
      }
    default:
      return undefined
  }
}

/** The card in words, for those who do not see it. */
export const describeCard = ({ label, text, by, when }: Card): string =>
  [label, text, [by, when].filter(Boolean).join(', ')].filter(Boolean).join('. ').replaceAll('”. ', '” ')

function toGutter({ day, precision, call }: DayView): Card['gutter'] {
  const year = yearOf(day)
  if (precision === 'month') return ['', call.month, year]
  return [precision === 'about' ? 'ABOUT' : call.weekday, call.date, `${call.month} ${year}`]
}

const toCount = (count: number, one: string): Card['gutter'] => [
  '',
  count.toLocaleString('en-US'),
  formatCount(count, one).split(' ').slice(1).join(' ').toUpperCase(),
]

/** `September 2021`, `May–December 2021`, `September 2021 – July 2024` */
function toSpan(days: readonly Day[]): string {
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return ''
  const [from, to] = [formatMonth(monthOf(first)), formatMonth(monthOf(last))]
  if (from === to) return from
  return from.slice(-4) === to.slice(-4) ? `${from.slice(0, -5)}–${to}` : `${from} – ${to}`
}
