import { describe, expect, test } from 'vitest'
import { article, baseTree, build, clean, post } from '../content-tree.ts'

describe('hashtags', () => {
  test('of any capitals are one, shown in the commonest', () => {
    const archive = clean({
      'articles/a.md': article(
        `#IASOLIDARITY #IASolidarity\n\n${post('#IASolidarity', 'Ada Grip, 2021-09-22')}\n\n${post('Rest! #IASolidarity', 'Ada Grip, 2021-09-23')}`,
      ),
    })
    const firstUse = { day: '2021-09-22', precision: 'day' }
    expect(archive.hashtags.all).toMatchObject([{ slug: 'iasolidarity', name: 'IASolidarity', firstUse, articles: ['a'] }])
    expect(archive.hashtags.get('iasolidarity').posts).toHaveLength(2)
  })
  test('are shown in their document’s capitals, and aliases lead to them', () => {
    const archive = clean({
      'hashtags/onefight.md': '---\nname: OneFight\naliases: [OneFightNow]\ndescription: Begun by gaffers.\n---\n',
      'articles/a.md': article('We saw #onefight and #ONEFIGHTNOW.'),
    })
    expect(archive.hashtags.all).toMatchObject([{ slug: 'onefight', name: 'OneFight', articles: ['a'] }])
  })
  test('know how sure their first day is', () => {
    const archive = clean({
      'articles/a.md': article([post('One #T', 'A B, about 2021-09-21'), post('Two #U', 'A B, about 2021-09-23')].join('\n\n')),
      'articles/b.md': article('Ours, of #U.', '', '2021-09-23', 2),
    })
    expect(archive.hashtags.get('t').firstUse).toEqual({ day: '2021-09-21', precision: 'about' })
    expect(archive.hashtags.get('u').firstUse).toEqual({ day: '2021-09-23', precision: 'day' })
    const sure = clean({
      'articles/a.md': article([post('One #T', 'A B, about 2021-09-21'), post('Two #T', 'Z Z, 2021-09-21')].join('\n\n')),
    })
    expect(sure.hashtags.get('t').firstUse).toEqual({ day: '2021-09-21', precision: 'day' })
  })
  test('know their busiest day', () => {
    const archive = clean({
      'articles/a.md': article(
        [post('One #T', 'A B, 2021-09-21'), post('Two #T', 'A B, 2021-09-23'), post('Three #T', 'C D, 2021-09-23')].join('\n\n'),
      ),
    })
    expect(archive.hashtags.get('t').busiestDay).toBe('2021-09-23')
  })
})

test('a hashtag without a name is not told to bear that of an alias', () => {
  const { problems } = build({ ...baseTree, 'hashtags/rest.md': '---\naliases: [Sleep]\n---\n' })
  expect(problems).toEqual([expect.stringContaining('hashtags/rest.md:1: the field name is missing')])
})
