import { describe, expect, test } from 'vitest'
import { article, baseTree, build, type Tree } from '../content-tree.ts'

const problems = (tree: Tree) => build({ ...baseTree, ...tree }).problems
const milestone = (fields: string): Tree => ({
  'milestones/m.md': `---\ntitle: M\ndate: 2021-09-20\nround: 2021\nkind: talks\n${fields}\n---\nTalks.\n`,
  'articles/a.md': article('Ours.'),
})

describe('a document with a mistake is named with its line and the way out', () => {
  test.each<[string, Tree, RegExp]>([
    [
      'an unknown field',
      { 'articles/a.md': article('Ours.', 'topcis: [rest]') },
      /^articles\/a\.md:7: unknown field "topcis" \(did you mean "topics"\?\)/,
    ],
    ['a missing field', { 'topics/t.md': '---\nquestion: What?\n---\nText.\n' }, /^topics\/t\.md:1: the field title is missing; add it/],
    ['an impossible day', { 'articles/a.md': article('Ours.', '', '2021-02-30') }, /a\.md:3: date "?.*2021-02-30.* is in no calendar/],
    [
      'a day that is none',
      { 'articles/a.md': article('Ours.', '', 'yesterday') },
      /a\.md:3: .*"yesterday" is no day; write it as YYYY-MM-DD/,
    ],
    ['a year alone', { 'articles/a.md': article('Ours.', '', '2021') }, /a\.md:3: date is the number 2021; .*YYYY-MM-DD/],
    [
      'a title too long',
      { 'articles/a.md': article('Ours.').replace('Article 1', 'A'.repeat(111)) },
      /a\.md:2: title .*longer than 110 characters/,
    ],
    [
      'an unknown kind',
      { 'articles/a.md': article('Ours.').replace('kind: news', 'kind: newz') },
      /a\.md:6: kind is the text "newz" \(did you mean "news"\?\); write one of news, feature/,
    ],
    [
      'an address that is none',
      { 'articles/a.md': article('Ours.').replace('https://', 'javascript:') },
      /a\.md:5: url .*is no web address/,
    ],
    [
      'a hashtag with #',
      { 'articles/a.md': article('Ours.', 'posts:\n  - { by: Ada Grip, gist: x, hashtags: ["#IASolidarity"] }') },
      /a\.md:8: posts\[1\]\.hashtags\[1\] .*begins with #; write the hashtag without it/,
    ],
    ['a hashtag eaten by YAML', { 'articles/a.md': article('Ours.', 'topics: #rest') }, /a\.md:7: topics is empty; .*# begins a comment/],
    [
      'a handle with @',
      { 'people/a.md': '---\nname: A B\nhandles: { twitter: "@ab" }\n---\n' },
      /people\/a\.md:3: handles\.twitter .*is no handle; write it without @/,
    ],
    [
      'a number for a name',
      { 'people/a.md': '---\nname: 1440820938492837888\n---\n' },
      /people\/a\.md:2: name is the number .*quotation marks/,
    ],
    ['a text for a list', { 'articles/a.md': article('Ours.', 'topics: rest') }, /a\.md:7: topics is the text "rest"; write a list/],
    ['dates the wrong way round', milestone('endDate: 2021-09-19'), /m\.md:6: endDate .*is before date/],
    ['an outcome of what has none', milestone('outcome: met'), /m\.md:6: only a deadline has an outcome/],
    [
      'a figure without its source',
      milestone('figures:\n  - { label: Yes, value: 98 }'),
      /m\.md:7: the field figures\[1\]\.source is missing/,
    ],
    [
      'shares beyond 100',
      milestone('votes:\n  - { agreement: A, count: ballots, yes: 60, no: 50, unit: "%", source: a }'),
      /m\.md:7: .*yes and no make 110 %/,
    ],
    [
      'a count of yes alone',
      milestone('votes:\n  - { agreement: A, count: delegates, yes: 60, source: a }'),
      /m\.md:7: .*a count of yes without the no/,
    ],
    [
      'a phase the wrong way round',
      {
        'rounds/2022.md':
          '---\ntitle: R\nstart: 2022-01-01\nend: 2022-02-01\nexpiry: 2022-01-31\nphases:\n  - { name: P, start: 2022-01-20, end: 2022-01-10 }\n---\nText.\n',
      },
      /2022\.md:7: .*end \(2022-01-10\) is before start/,
    ],
    [
      'a language that is none',
      { 'articles/a.md': article('Ours.', 'language: "english please"') },
      /a\.md:7: language .*is no language code/,
    ],
    ['a language by its name', { 'articles/a.md': article('Ours.', 'language: French') }, /a\.md:7: language "French" is no language code/],
    [
      'a network nobody knows',
      { 'people/a.md': '---\nname: A\nhandles: { twiter: a }\n---\n' },
      /people\/a\.md:3: unknown field "twiter" \(did you mean "twitter"\?\) in handles; remove it, or use one of twitter, x/,
    ],
    ['a number for a slug', { 'articles/a.md': article('Ours.', 'topics: [2021]') }, /a\.md:7: topics\[1\] is the number 2021/],
    ['a number for yes or no', { 'articles/a.md': article('Ours.', 'draft: 1') }, /a\.md:7: draft is the number 1; write true or false/],
    ['an empty slug', { 'articles/a.md': article('Ours.', 'copyOf: ""') }, /a\.md:7: copyOf is empty/],
    [
      'fewer than none',
      milestone('votes: [{ agreement: A, count: ballots, yes: -1, unit: "%", source: a }]'),
      /m\.md:6: votes\[1\]\.yes is below zero/,
    ],
    ['a list for fields', { 'topics/t.md': '---\n- a\n- b\n---\nText.\n' }, /t\.md:2: the front matter is not a list of fields/],
    ['no text', { 'articles/a.md': article('') }, /a\.md:\d+: there is no text below the front matter; write our own summary/],
    [
      'a hashtag in the wrong file',
      { 'hashtags/other.md': '---\nname: OneFight\n---\n' },
      /hashtags\/other\.md:2: the file is other\.md but the hashtag is OneFight; rename the file to onefight\.md/,
    ],
    [
      'a former slug in use',
      { 'articles/a.md': article('Ours.'), 'articles/b.md': article('Ours.', 'formerSlugs: [a]', '2021-09-24') },
      /b\.md:7: the former slug "a" is in use by articles\/a\.md/,
    ],
    [
      'a former slug at an address of the site’s own',
      { 'pages/a.md': '---\ntitle: A\nformerSlugs: [old, search]\n---\nText.\n' },
      /pages\/a\.md:3: the former slug "search" leads nowhere \(the address \/search\/ is taken/,
    ],
    [
      'a former slug that is the page of a list',
      { 'people/a.md': '---\nname: A\nformerSlugs: [by-posts]\n---\n' },
      /people\/a\.md:3: the former slug "by-posts" leads nowhere \(the address \/people\/by-posts\/ is taken/,
    ],
    [
      'a place beside a network',
      { 'articles/a.md': article('Ours.', 'posts:\n  - { by: Ada Grip, on: twitter, where: at a rally, gist: Napped. }') },
      /a\.md:8: posts\[1\]\.where "at a rally" is for what was said on no network; write on: statement, or remove it/,
    ],
    [
      'a text of several lines for a list',
      { 'articles/a.md': article('Ours.', 'posts: |\n  - by: a\n    on: twitter') },
      /a\.md:7: posts is the text "- by: a on: twitter"; write a list/,
    ],
    [
      'a comma in braces',
      milestone('figures:\n  - { label: Los Angeles, California, value: 1, source: a }'),
      /m\.md:7: in braces a comma ends a value, and "California" stands behind one; put the whole value in quotation marks/,
    ],
    [
      'two commas in a number in braces',
      milestone('figures:\n  - { label: Crew, value: 1,234,567, source: a }'),
      /m\.md:7: in braces a comma ends the value before it/,
    ],
    [
      'a field begun twice',
      { 'articles/a.md': article('Ours.', 'posts:\nposts:\n  - { by: Ada Grip, gist: Napped. }') },
      /a\.md:8: the field "posts" is given twice/,
    ],
    [
      'commas in a number in braces',
      milestone('figures:\n  - { label: Crew, value: 60,000, source: a }'),
      /m\.md:7: in braces a comma ends the value before it; write the number in figures\[1\] without commas/,
    ],
    [
      'one slug in two folders',
      { 'articles/2021/a.md': article('Ours.'), 'articles/2024/a.md': article('Ours.', '', '2021-09-24') },
      /articles\/2024\/a\.md:1: the slug "a" is taken by articles\/2021\/a\.md/,
    ],
  ])('%s', (_, tree, message) => {
    const found = problems(tree)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(message)
  })
})

test('a slip in one item of a list hides no other item', () => {
  const topic = (first: string) =>
    `---\ntitle: T\npositions:\n  - date: 2021-09-23\n    ${first}\n  - date: 2021-02-30\n    side: unio\n    round: 2021\n    text: Two: yes.\n    source: nope\n  - { date: 2021-09-24, side: unio, round: 2021, text: Three., source: nope }\n---\nText.\n`
  const found = problems({ 'topics/t.md': topic('text: One: no.') }).map((problem) => problem.replace(/[;(].*/, '').trim())
  expect(found).toEqual([
    'topics/t.md:4: the field positions[1].round is missing',
    'topics/t.md:4: the field positions[1].side is missing',
    'topics/t.md:4: the field positions[1].source is missing',
    'topics/t.md:5: a value with a colon needs quotation marks',
    'topics/t.md:6: positions[2].date "2021-02-30" is in no calendar',
    'topics/t.md:7: positions[2].side is the text "unio"',
    'topics/t.md:9: a value with a colon needs quotation marks',
    'topics/t.md:10: there is no article "nope"',
    'topics/t.md:11: positions[3].side is the text "unio"',
    'topics/t.md:11: there is no article "nope"',
  ])
  expect(problems({ 'topics/t.md': topic('text: One: no.').replace('Two: yes', 'Two') }).map((problem) => problem.split(': ')[0])).toEqual([
    'topics/t.md:4',
    'topics/t.md:4',
    'topics/t.md:4',
    'topics/t.md:5',
    'topics/t.md:6',
    'topics/t.md:7',
    'topics/t.md:10',
    'topics/t.md:11',
    'topics/t.md:11',
  ])
})

test('a slip in one field of an item, or of a map, hides no other of its fields', () => {
  const found = problems({
    'articles/a.md': article('Ours.', 'posts:\n  - by: @ada\n    on: twiter\n    date: 2021-09-31\n    gist: Hi there.\n    foo: 1'),
    'people/ada-grip.md':
      '---\nname: Ada Grip\nhandles:\n  twitter: @ada\n  instgram: ada\nroles:\n  - role: Grip: best\n    from: 2021\n---\n',
    'milestones/m.md':
      '---\ntitle: M\ndate: 2021-09-20\nround: 2021\nkind: talks\nfigures:\n  - label: Yes: all\n    value: 1\n    unit: %\n    source: nope\n---\nTalks.\n',
  })
  expect(found.map((problem) => problem.replace(/[;(].*/, '').trim())).toEqual([
    'articles/a.md:8: a value may not begin with @',
    'articles/a.md:9: posts[1].on is the text "twiter"',
    'articles/a.md:10: posts[1].date "2021-09-31" is in no calendar',
    'articles/a.md:12: unknown field "foo" in posts[1]',
    'milestones/m.md:7: a value with a colon needs quotation marks',
    'milestones/m.md:9: YAML cannot read this',
    'milestones/m.md:10: there is no article "nope"',
    'people/ada-grip.md:4: a value may not begin with @',
    'people/ada-grip.md:5: unknown field "instgram"',
    'people/ada-grip.md:7: a value with a colon needs quotation marks',
    'people/ada-grip.md:8: roles[1].from is the number 2021',
  ])
})

test('what only several fields together tell is told whatever else is wrong', () => {
  const lines = (tree: Tree) => problems(tree).map((problem) => problem.split(': ')[0])
  expect(
    lines({ 'milestones/m.md': '---\ntitle: M\ndate: 2021-10-04\nendDate: 2021-10-01\nround: 2021\nkind: votes\n---\nTalks.\n' }),
  ).toEqual(['milestones/m.md:4', 'milestones/m.md:6'])
  expect(lines({ 'rounds/2022.md': '---\ntitle: R\nstart: 2022-12-01\nend: 2022-01-01\nexpiry: soon\n---\nText.\n' })).toEqual([
    'rounds/2022.md:4',
    'rounds/2022.md:5',
  ])
})

test('all problems of all files come in one run', () => {
  const found = problems({
    'articles/a.md': article('<b>x', 'topics: [rset]'),
    'articles/b.md': 'no front matter',
    'people/a.md': '---\nnam: A\n---\n',
  })
  expect(new Set(found.map((problem) => problem.split(':')[0]))).toEqual(new Set(['articles/a.md', 'articles/b.md', 'people/a.md']))
})

test('a title may hold anything but a line break', () => {
  const title = '</script><b>"Tom" & ‮rtl‬ 日本 #1: x'
  const tree = { 'articles/a.md': article('Ours.').replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`) } as const
  const { archive, problems: found } = build({ ...baseTree, ...tree })
  expect(found).toEqual([])
  expect(archive.articles.get('a').title).toBe(title.replace('"Tom"', '“Tom”'))
})

test('a file of 5 MB is read', () => {
  const long = 'The crew asked for rest. '.repeat(200_000)
  expect(problems({ 'articles/a.md': article(long) })).toEqual([])
})
