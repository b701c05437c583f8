import { describe, expect, test } from 'vitest'
import { article, baseTree, build, clean } from '../content-tree.ts'

describe('cross-references', () => {
  test('to what does not exist are problems, with the nearest name', () => {
    const { problems } = build({
      ...baseTree,
      'articles/a.md': article(
        'Ours.',
        'topics: [rset]\nmilestones: [nowhere]\norganizations: [crew-onion]\npeople: [nobody-known]\ncopyOf: b',
      ),
      'topics/wages.md':
        '---\ntitle: Wages\npositions:\n  - { date: 2021-09-01, side: union, round: 2021, text: More., source: zzz }\n---\nText.\n',
    })
    const all = problems.join('\n')
    expect(all).toContain('articles/a.md:7: there is no topic "rset" (did you mean "rest"?)')
    expect(all).toContain('articles/a.md:8: there is no milestone "nowhere"')
    expect(all).toContain('articles/a.md:9: there is no organization "crew-onion" (did you mean "crew-union"?)')
    expect(all).toContain('articles/a.md:10: people names "nobody-known"')
    expect(all).toContain('articles/a.md:11: there is no article "b"')
    expect(all).toContain('topics/wages.md:4: there is no article "zzz"')
  })
  test('by something other than a slug are one problem each, with the nearest slug', () => {
    const { problems } = build({
      ...baseTree,
      'articles/a.md': article('Ours.', 'topics: [Rest]').replace('daily-clapper', 'Daily Clapper'),
    })
    expect(problems.map((problem) => problem.replace(/;.*/, ''))).toEqual([
      'articles/a.md:4: there is no source "Daily Clapper" (did you mean "daily-clapper"?)',
      'articles/a.md:7: there is no topic "Rest" (did you mean "rest"?)',
    ])
  })
  test('suggest what shares all its words with the slug', () => {
    const { problems } = build({
      ...baseTree,
      'topics/rest-and-turnaround.md': '---\ntitle: Rest\n---\nRest matters.\n',
      'articles/a.md': article('Ours.', 'topics: [turnaround]').replace('daily-clapper', 'clapper'),
    })
    expect(problems.map((problem) => problem.replace(/;.*/, ''))).toEqual([
      'articles/a.md:4: there is no source "clapper" (did you mean "daily-clapper"?)',
      'articles/a.md:7: there is no topic "turnaround" (did you mean "rest-and-turnaround"?)',
    ])
  })
  test('to a document with problems of its own are no second problem', () => {
    const { problems } = build({
      ...baseTree,
      'articles/a.md': article('Ours.', 'topics: [wages]'),
      'topics/wages.md': '---\ntitel: Wages\n---\n',
    })
    expect(problems.every((problem) => problem.startsWith('topics/wages.md'))).toBe(true)
  })
  test('to an original may not lead back', () => {
    const copy = (of: string, number: number) => article('Ours.', `copyOf: ${of}`, '2021-09-23', number)
    const { problems } = build({
      ...baseTree,
      'articles/a.md': copy('a', 1),
      'articles/b.md': copy('c', 2),
      'articles/c.md': copy('b', 3),
      'articles/d.md': copy('b', 4),
      'articles/e.md': copy('d', 5),
    })
    expect(problems.map((problem) => problem.replace(/;.*/, '')).sort()).toEqual([
      'articles/a.md:7: copyOf names this article itself',
      'articles/b.md:7: copyOf leads back to this article by way of c',
      'articles/c.md:7: copyOf leads back to this article by way of b',
    ])
  })
  test('of two articles to one address are a problem', () => {
    const { problems } = build({ ...baseTree, 'articles/a.md': article('Ours.'), 'articles/2021/b.md': article('Ours.') })
    expect(problems).toEqual([expect.stringContaining('the address is also that of')])
  })
  test('by links within the site must lead somewhere', () => {
    const { problems } = build({
      ...baseTree,
      'pages/about.md': '---\ntitle: About\n---\nSee [rest](/topics/rest/#top).\n\nSee [nothing](/topics/rset/).\n',
    })
    expect(problems).toEqual([
      expect.stringMatching(
        /^pages\/about\.md:6: the link "\/topics\/rset\/" leads to no page of this site \(did you mean "\/topics\/rest\/"\?\)/,
      ),
    ])
  })
  test('between an article’s round and its milestones, or its day', () => {
    const milestone = '---\ntitle: M\ndate: 2021-09-20\nround: 2021\nkind: talks\n---\nTalks.\n'
    const archive = clean({
      'milestones/m.md': milestone,
      'articles/a.md': article('Ours.', 'milestones: [m]', '2022-03-01'),
      'articles/b.md': article('Ours.'),
      'articles/c.md': article('Ours.', '', '2022-04-01'),
    })
    expect(archive.articles.all.map(({ slug, round }) => [slug, round])).toEqual([
      ['b', '2021'],
      ['a', '2021'],
      ['c', undefined],
    ])
  })
})
