import { describe, expect, test } from 'vitest'
import { getDay } from '../../../lib/dates.ts'
import { describeRounds, describeTallies, describeVote, formatDaysFromExpiry, formatOffset } from '../../../lib/views/findings.ts'
import type { VotePanelView } from '../../../lib/views/milestone.ts'
import { toDayView } from '../../../lib/views/page.ts'
import type { RoundAtAGlance } from '../../../lib/views/timeline.ts'

const day = toDayView(getDay('2021-10-04'))
const source = { text: 'The Daily Clapper', href: '/sources/daily-clapper/' }
const round = (slug: string, milestones: [kind: 'ratification' | 'vote', offset: number, key: boolean][]): RoundAtAGlance => ({
  slug,
  title: slug,
  href: '/',
  expiry: day,
  from: -9,
  to: 9,
  phases: [],
  milestones: milestones.map(([kind, offset, key]) => ({ title: 'Soup', href: '/', day, offset, kind, key })),
  counts: { articles: 0, posts: 0, milestones: 0 },
})
const vote = (...counts: [count: 'delegates' | 'ballots', yes: number, no: number | undefined, unit?: string][]): VotePanelView => ({
  id: 'v-1',
  agreement: 'Basic Noodle Agreement',
  counts: counts.map(([count, yes, no, unit]) => ({
    count,
    yes,
    ...(no !== undefined && { no }),
    ...(unit && { unit }),
    yesShare: yes / (yes + (no ?? 100 - yes)),
    passed: yes > (no ?? 100 - yes),
    source,
  })),
})

describe('findings say what the numbers say', () => {
  test.each([
    [107, '107 days after', '107 days after the old contract’s end date'],
    [-1, '1 day before', '1 day before the old contract’s end date'],
    [0, 'on the day', 'on the old contract’s end date'],
  ])('an offset of %i days, alone and in a sentence', (offset, alone, words) => {
    expect([formatOffset(offset), formatDaysFromExpiry(offset)]).toEqual([alone, words])
  })

  test('rounds: when each was ratified, by its last key ratification', () => {
    const rounds = [
      round('2021', [
        ['vote', 60, true],
        ['ratification', 107, true],
        ['ratification', 120, false],
      ]),
      round('2024', [['ratification', -13, true]]),
    ]
    expect(describeRounds(rounds)).toBe(
      '2021: ratified 107 days after the old contract’s end date. 2024: ratified 13 days before the old contract’s end date.',
    )
  })

  test('rounds that nobody ratified claim nothing', () => {
    expect(describeRounds([round('2027', [['vote', 1, true]])])).not.toMatch(/ratified/)
  })

  test('tallies: the busiest, if there is one', () => {
    const tallies = ['2021-10-04', '2021-10-05', '2021-10-06'].map((text, index) => ({
      day: toDayView(getDay(text)),
      articles: [1, 2, 0][index] ?? 0,
      posts: [2, 0, 2][index] ?? 0,
    }))
    expect(describeTallies(tallies, 'day')).toBe('The busiest day was October 4, 2021, with 1 article and 2 posts.')
    expect(describeTallies(tallies.slice(1, 2), 'week')).toBe('The busiest week began on October 5, 2021, with 2 articles.')
    expect(describeTallies(tallies.slice(1), 'week')).toBe('No week had more than 2 articles and posts.')
    expect(describeTallies([{ day: toDayView(getDay('2021-10-04')), articles: 1, posts: 0 }], 'day')).toBe(
      'No day had more than one article or post.',
    )
    expect(describeTallies([], 'day')).toBe('Nothing is in the record for this time.')
  })

  test('votes: each count, and that they differ where they do', () => {
    expect(describeVote(vote(['delegates', 256, 188], ['ballots', 49.6, 50.4, '%']))).toBe(
      'The two counts came out differently. Delegates: yes, 256 to 188. Members’ ballots: no, 50.4% to 49.6%.',
    )
    expect(describeVote(vote(['ballots', 97, 3, '%']))).toBe('Members’ ballots: yes, 97% to 3%.')
    expect(describeVote(vote(['ballots', 98.68, undefined, '%']))).toBe('Members’ ballots: 98.68% yes.')
  })
})
