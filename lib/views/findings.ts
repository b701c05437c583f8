// What a plot shows, in one sentence made from the same numbers: the caption a reader can check
// against the table. Neutral: counts, days and shares, never why. Called by the plots in components.
import { voteCountLabels } from './labels.ts'
import type { VotePanelView } from './milestone.ts'
import { type DayView, formatCount } from './page.ts'
import type { RoundAtAGlance } from './timeline.ts'

/** Both rounds on the axis of days to expiry: when each was ratified. */
export function describeRounds(rounds: readonly RoundAtAGlance[]): string {
  const sentences = rounds.flatMap(({ slug, milestones }) => {
    const ratified = milestones.findLast(({ kind, key }) => kind === 'ratification' && key)
    return ratified ? [`${slug}: ratified ${formatDaysFromExpiry(ratified.offset)}.`] : []
  })
  return sentences.length > 0 ? sentences.join(' ') : 'Each round on one axis: days before and after the old contract’s end date.'
}

/** Days from an end date: `107 days after`, `on the day` */
export const formatOffset = (offset: number): string =>
  offset === 0 ? 'on the day' : `${formatCount(Math.abs(offset), 'day')} ${offset < 0 ? 'before' : 'after'}`

/** `107 days after the old contract’s end date`: that date, since a contract may be extended. */
export const formatDaysFromExpiry = (offset: number): string =>
  offset === 0 ? 'on the old contract’s end date' : `${formatOffset(offset)} the old contract’s end date`

export interface Tally {
  day: DayView
  articles: number
  posts: number
}

/** Coverage over time: which day or week had most. */
export function describeTallies(tallies: readonly Tally[], unit: 'day' | 'week'): string {
  const total = (tally: Tally) => tally.articles + tally.posts
  const most = tallies.reduce<Tally | undefined>((best, tally) => (best && total(best) >= total(tally) ? best : tally), undefined)
  if (!most || total(most) === 0) return 'Nothing is in the record for this time.'
  const largest = total(most)
  if (tallies.filter((tally) => total(tally) === largest).length > 1 || largest === 1)
    return largest === 1 ? `No ${unit} had more than one article or post.` : `No ${unit} had more than ${largest} articles and posts.`
  const counts = [most.articles > 0 && formatCount(most.articles, 'article'), most.posts > 0 && formatCount(most.posts, 'post')]
  return `${unit === 'week' ? 'The busiest week began on' : 'The busiest day was'} ${most.day.text}, with ${counts.filter(Boolean).join(' and ')}.`
}

/** One agreement's vote: what each way of counting came to, and whether they agree. */
export function describeVote({ counts }: VotePanelView): string {
  const sides = counts.map(({ count, yes, no, unit, passed }) => {
    if (no === undefined) return `${voteCountLabels[count]}: ${formatVotes(yes, unit)} yes.`
    const [more, less] = [Math.max(yes, no), Math.min(yes, no)].map((amount) => formatVotes(amount, unit))
    return `${voteCountLabels[count]}: ${passed ? 'yes' : 'no'}, ${more} to ${less}.`
  })
  const differ = new Set(counts.map(({ passed }) => passed)).size > 1
  return `${differ ? 'The two counts came out differently. ' : ''}${sides.join(' ')}`
}

/** `256`, `49.6%` */
export const formatVotes = (amount: number, unit = '') => `${amount.toLocaleString('en-US', { maximumFractionDigits: 2 })}${unit}`
