import { describe, expect, test } from 'vitest'
import { article, baseTree, build, clean, post } from '../content-tree.ts'

describe('drafts', () => {
  test('are kept out of everything, with what only they hold', () => {
    const archive = clean({
      'articles/a.md': article(`Secret #Hidden\n\n${post('Secret words.', 'Nobody Yet, 2021-09-23')}`, 'draft: true'),
      'people/ada-grip.md': '---\nname: Ada Grip\ndraft: true\n---\n',
    })
    expect([archive.articles.all, archive.people.all, archive.posts.all, archive.hashtags.all]).toEqual([[], [], [], []])
  })
  test('are checked all the same', () => {
    expect(build({ ...baseTree, 'articles/a.md': article('<b>x</b>', 'draft: true') }).problems).toHaveLength(2)
  })
  test('with all they refer to, and whom they list', () => {
    const { problems, notes } = build({
      ...baseTree,
      'articles/a.md': article(
        `Ours.\n\n${post('Rest is a right, of all.', 'Silly Grip, 2021-09-23')}`,
        'draft: true\ncopyOf: nope\ntopics: [rest, rset]\nmilestones: [nope]\npeople: [silly-grip, crew-union, nobody, New Name]\norganizations: [crew-unoin]\nposts:\n  - { by: noone, gist: Napped. }',
      ),
      'articles/b.md': article('Ours.', 'draft: true\ntopics: [wages]\npeople: [new-name]', '2021-09-24'),
      'topics/wages.md':
        '---\ntitle: Wages\ndraft: true\npositions:\n  - { date: 2021-09-23, side: union, round: 2022, text: More., source: nope }\n---\nText.\n',
      'milestones/m.md':
        '---\ntitle: M\ndate: 2021-09-23\nround: 2020\nkind: vote\ndraft: true\nfigures:\n  - { label: A, value: 1, source: nope }\n---\nText.\n',
    })
    expect(problems.map((problem) => problem.replace(/( \(did|,? who|;).*/, '')).sort()).toEqual([
      'articles/a.md:10: there is no milestone "nope"',
      'articles/a.md:11: "crew-union" is listed under people and belongs to organizations',
      'articles/a.md:11: people names "nobody"',
      'articles/a.md:12: there is no organization "crew-unoin"',
      'articles/a.md:14: by names "noone"',
      'articles/a.md:8: there is no article "nope"',
      'articles/a.md:9: there is no topic "rset"',
      'milestones/m.md:4: there is no round "2020"',
      'milestones/m.md:8: there is no article "nope"',
      'topics/wages.md:5: there is no article "nope"',
      'topics/wages.md:5: there is no round "2022"',
    ])
    expect(notes).toEqual([])
  })
  test('are left out where others refer to them, with a note', () => {
    const { archive, problems, notes } = build({
      ...baseTree,
      'topics/wages.md': '---\ntitle: Wages\ndraft: true\n---\nText.\n',
      'articles/a.md': article('Ours.', 'topics: [wages, rest]'),
    })
    expect(problems).toEqual([])
    expect(archive.articles.get('a').topics).toEqual(['rest'])
    expect(notes).toEqual([expect.stringContaining('the topic "wages" is a draft')])
  })
  test('cannot be the source of what is published', () => {
    const { problems } = build({
      ...baseTree,
      'sources/daily-clapper.md': `${baseTree['sources/daily-clapper.md']?.replace('---\n', '---\ndraft: true\n')}`,
      'articles/a.md': article('Ours.'),
    })
    expect(problems).toEqual([expect.stringContaining('the source "daily-clapper" is a draft')])
  })
})

test('a draft of a person is left out where it is named, with a note', () => {
  const { problems, notes } = build({
    ...baseTree,
    'people/gaffer-mctape.md': '---\nname: Gaffer McTape\ndraft: true\n---\n',
    'articles/a.md': article('Words.', 'people: [gaffer-mctape]'),
  })
  expect(problems).toEqual([])
  expect(notes).toEqual(['articles/a.md:7: "gaffer-mctape" is known only from what is not published; it is left out here until it is'])
})
