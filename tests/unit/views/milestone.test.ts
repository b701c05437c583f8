import { describe, expect, test } from 'vitest'
import { formatAmount, listMilestoneParts, toMilestoneView } from '../../../lib/views/milestone.ts'
import { article, clean } from '../content-tree.ts'

describe('a milestone’s page', () => {
  const archive = clean({
    'articles/a.md': article('Ours.', 'milestones: [m]'),
    'articles/b.md': article('Ours.', 'milestones: [m]', '2021-09-24'),
    'milestones/m.md':
      '---\ntitle: M\ndate: 2021-09-20\nround: 2021\nkind: vote\nfigures:\n  - { label: Yes, value: 98.68, unit: "%", source: a }\n  - { label: Yes, value: 98.7, unit: "%", source: b }\n  - { label: Ballots, value: 52706, source: a }\n  - { label: Ballots, value: 52706, source: b }\nvotes:\n  - { agreement: A, count: delegates, yes: 256, no: 188, source: a }\n  - { agreement: A, count: ballots, yes: 49.6, no: 50.4, unit: "%", source: a }\n  - { agreement: B, count: ballots, yes: 98.68, unit: "%", source: a }\n---\nTalks.\n',
  })
  const view = toMilestoneView(archive, ['m'])
  if (view.view !== 'milestone') throw new Error('the milestone has moved')
  test('shows both figures where sources differ, and one with both sources where they agree', () => {
    expect(view.figures).toMatchObject([
      { label: 'Yes', sourcesDiffer: true, values: [{ text: '98.68%' }, { text: '98.7%' }] },
      {
        label: 'Ballots',
        sourcesDiffer: false,
        values: [{ text: '52,706', sources: [{ href: '/articles/a/' }, { href: '/articles/b/' }] }],
      },
    ])
  })
  test('sets delegates beside ballots', () => {
    expect(view.votes).toMatchObject([
      {
        agreement: 'A',
        counts: [
          { count: 'delegates', passed: true },
          { count: 'ballots', passed: false, yesShare: 0.496 },
        ],
      },
      { agreement: 'B', counts: [{ yes: 98.68, yesShare: expect.closeTo(0.9868), passed: true }] },
    ])
    expect(view.votes[1]?.counts[0]).not.toHaveProperty('no')
    expect(listMilestoneParts(archive)).toEqual([['m']])
  })
  test('writes amounts for eyes', () => {
    expect([formatAmount(63209, 'members'), formatAmount(16.5, '$'), formatAmount('about 90', '%'), formatAmount('over 25')]).toEqual([
      '63,209 members',
      '$16.5',
      'about 90%',
      'over 25',
    ])
  })
})
