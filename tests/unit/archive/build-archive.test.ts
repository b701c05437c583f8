import { describe, expect, test } from 'vitest'
import { article, baseTree, build } from '../content-tree.ts'

const post = (words: string, attribution: string) => `> ${words}\n>\n> — ${attribution}`
const clean = (tree: Parameters<typeof build>[0]) => {
  const result = build({ ...baseTree, ...tree })
  expect(result.problems).toEqual([])
  return result.archive
}

describe('one post, many articles', () => {
  test('same words but for case, quotation marks, links and a full stop', () => {
    const archive = clean({
      'articles/a.md': article(
        `Ours.\n\n${post('I stand with "them". #IASolidarity https://t.co/x', 'Ada Grip (@ada), September 23, 2021')}`,
      ),
      'articles/b.md': article(
        `Ours.\n\n${post('I stand with “them”. #IASOLIDARITY.', 'ada grip, on Twitter, September 24, 2021')}`,
        '',
        '2021-09-24',
      ),
    })
    expect(archive.posts.all).toHaveLength(1)
    expect(archive.posts.get('ada-grip-2021-09-23')).toMatchObject({
      articles: ['a', 'b'],
      variants: [{ articles: ['a', 'b'] }],
      platform: 'twitter',
    })
    expect(archive.people.get('ada-grip')).toMatchObject({ name: 'Ada Grip', posts: ['ada-grip-2021-09-23'], articles: ['a', 'b'] })
  })
  test('however the quotation marks stand, and in whatever order the days come', () => {
    const quotes = ['“Go crews of all.”', '‘Go crews of all’.', '"Go crews of all".', 'Go crews  of all', 'go "crews" of all']
    const printed = quotes.map((words, index) => [
      `articles/a${index}.md`,
      article(post(words, 'Ada Grip, 2021-09-23'), '', '2021-09-23', index),
    ])
    expect(clean(Object.fromEntries(printed)).posts.all).toHaveLength(1)
    for (const days of [
      ['23', '24', '25'],
      ['23', '25', '24'],
      ['25', '23', '24'],
    ]) {
      const articles = days.map((day, index) => [
        `articles/b${index}.md`,
        article(post('Go crews.', `Ada Grip, 2021-09-${day}`), '', '2021-09-26', index),
      ])
      expect(clean(Object.fromEntries(articles)).posts.all).toMatchObject([{ day: '2021-09-23', articles: ['b0', 'b1', 'b2'] }])
    }
  })
  test('words that differ a little are variants, both kept', () => {
    const words = 'None of the beauty of our film would be possible without our incredible crew, who deserve rest.'
    const archive = clean({
      'articles/a.md': article(`Ours.\n\n${post(words, 'Ada Grip (@ada), September 23, 2021')}`),
      'articles/b.md': article(
        `Ours.\n\n${post(words.replace('incredible', 'incredable'), 'Ada Grip (@ada), September 23, 2021')}`,
        '',
        '2021-09-24',
      ),
    })
    expect(archive.posts.all).toHaveLength(1)
    expect(archive.posts.all[0]?.variants.map(({ text }) => text)).toEqual([words, words.replace('incredible', 'incredable')])
  })
  test('and it does not matter in which order an article prints them', () => {
    const [x, y] = ['We stand with the crews of all our shows, always.', 'We stand with the crews of all our shows always, friends.']
    const printing = (...texts: string[]) => article(texts.map((text) => post(text, 'Ada Grip, 2021-09-23')).join('\n\n'))
    for (const texts of [
      [x, y],
      [y, x],
    ]) {
      const archive = clean({
        'articles/a.md': printing(x),
        'articles/b.md': printing(...texts)
          .replace('/1', '/2')
          .replace('Article 1', 'Article 2'),
      })
      expect(archive.posts.all.map(({ articles }) => articles)).toEqual([['a', 'b'], ['b']])
    }
  })
  test('but two wordings in one article are two posts, and so are two numbers', () => {
    const words = (hours: number, sign = '.') => `We are asking for a rest of ${hours} hours between the days on set${sign} Please`
    const archive = clean({
      'articles/a.md': article([post(words(10), 'Ada Grip, 2021-09-23'), post(words(10, '!'), 'Ada Grip, 2021-09-23')].join('\n\n')),
      'articles/b.md': article(post(words(9), 'Ada Grip, 2021-09-23'), '', '2021-09-24'),
    })
    expect(archive.posts.all).toHaveLength(3)
  })
  test('days further apart are two posts, numbered when they share a day', () => {
    const archive = clean({
      'articles/a.md': article(
        [
          post('Same words.', 'Ada Grip (@ada), September 20, 2021'),
          post('Same words.', 'Ada Grip (@ada), September 23, 2021'),
          post('Other words entirely.', 'Ada Grip (@ada), September 23, 2021'),
        ].join('\n\n'),
      ),
    })
    expect(archive.posts.all.map(({ slug }) => slug)).toEqual(['ada-grip-2021-09-20', 'ada-grip-2021-09-23', 'ada-grip-2021-09-23-2'])
  })
  test('the same words by two authors are two posts', () => {
    const archive = clean({
      'articles/a.md': article([post('Rest!', 'Ada Grip, 2021-09-23'), post('Rest!', 'Gaffer McTape, 2021-09-23')].join('\n\n')),
    })
    expect(archive.posts.all).toHaveLength(2)
  })
  test('twice in one article is once quoted', () => {
    const archive = clean({
      'articles/a.md': article([post('Rest now!', 'Ada Grip, 2021-09-23'), post('Rest now!', 'Ada Grip, 2021-09-23')].join('\n\n')),
    })
    expect(archive.posts.all).toMatchObject([{ articles: ['a'] }])
    expect(archive.articles.get('a').blocks).toHaveLength(2)
  })
  test('reported without words, by two articles', () => {
    const fields = 'posts:\n  - { by: Ada Grip, on: twitter, date: 2021-09-23, gist: Shared a petition., hashtags: [IASolidarity] }\n'
    const archive = clean({ 'articles/a.md': article('Ours.', fields), 'articles/b.md': article('Ours.', fields, '2021-09-24') })
    expect(archive.posts.all).toMatchObject([{ text: null, gist: 'Shared a petition.', hashtags: ['iasolidarity'], articles: ['a', 'b'] }])
  })
  test('ids stay when a later article is added', () => {
    const first = {
      'articles/a.md': article(
        [post('First words of all.', 'Ada Grip, 2021-09-23'), post('Second, other words.', 'Ada Grip, 2021-09-23')].join('\n\n'),
      ),
    }
    const before = clean(first).posts.all.map(({ slug, text }) => [slug, text])
    const after = clean({ ...first, 'articles/b.md': article(post('A third thing altogether.', 'Ada Grip, 2021-09-23'), '', '2021-09-25') })
    expect(after.posts.all.map(({ slug, text }) => [slug, text])).toEqual([
      ...before,
      ['ada-grip-2021-09-23-3', 'A third thing altogether.'],
    ])
  })
})

describe('who is who', () => {
  const ada = '---\nname: Ada Grip\naliases: [A. Grip]\nhandles: { twitter: ada }\n---\n'
  test.each(['Someone Else (@ADA)', 'ada grip', 'ÀDA GRIP ✨', 'A. Grip'])('%s is found by handle, name or alias', (name) => {
    const archive = clean({ 'people/ada-grip.md': ada, 'articles/a.md': article(post('Rest!', `${name}, 2021-09-23`)) })
    expect(archive.posts.all[0]?.author).toEqual({ kind: 'person', slug: 'ada-grip' })
    expect(archive.people.all).toHaveLength(1)
  })
  test('an organization posts but is no person', () => {
    const archive = clean({ 'articles/a.md': article(post('Icons.', 'Whoever (@crewunion), 2021-09-23')) })
    expect(archive.posts.all[0]?.author).toEqual({ kind: 'organization', slug: 'crew-union' })
    expect(archive.people.all).toEqual([])
  })
  test('people come to exist by being named, in whatever order the files stand', () => {
    const { archive, problems, notes } = build({
      ...baseTree,
      'articles/a.md': article('Ours.', 'people: [zora-boom]'),
      'articles/b.md': article('Ours.', 'people: [Zora Boom]', '2021-09-24'),
    })
    expect(problems).toEqual([])
    expect(archive.people.get('zora-boom')).toMatchObject({ name: 'Zora Boom', articles: ['a', 'b'] })
    expect(notes).toEqual([expect.stringMatching(/^articles\/b\.md:7: "Zora Boom" is new/)])
  })
  test('a new name near a known one is pointed out', () => {
    const { notes } = build({ ...baseTree, 'people/ada-grip.md': ada, 'articles/a.md': article(post('Rest!', 'Ada Gripp, 2021-09-23')) })
    expect(notes).toEqual([expect.stringContaining('(nearest known name: "Ada Grip")')])
  })
  test('a handle is somebody’s on its own network; on another it is so only for who has no name here, and is said', () => {
    const people = {
      'people/ada-grip.md': '---\nname: Ada Grip\nhandles: { twitter: ada }\n---\n',
      'people/bob-best.md': '---\nname: Bob Best\n---\n',
    } as const
    const text = (line: string) => article(post('Give us rest.', line))
    const known = build({ ...baseTree, ...people, 'articles/a.md': text('Bob Best (@ada), on Instagram, 2021-09-23') })
    expect([known.archive.posts.all[0]?.author.slug, known.notes]).toEqual(['bob-best', []])
    const renamed = build({ ...baseTree, ...people, 'articles/a.md': text('Whoever (@ADA), on X, 2021-09-23') })
    expect([renamed.archive.posts.all[0]?.author.slug, renamed.notes]).toEqual(['ada-grip', []])
    const unknown = build({ ...baseTree, ...people, 'articles/a.md': text('Ms Grip (@ada), on Instagram, 2021-09-23') })
    expect(unknown.archive.posts.all[0]?.author.slug).toBe('ada-grip')
    expect(unknown.notes).toEqual([expect.stringContaining('"Ms Grip" (@ada on instagram) is taken for /people/ada-grip/')])
  })
  test('somebody is known by the names printed beside a handle, whatever the order, and by the handle alone', () => {
    const archive = clean({
      'people/ada-grip.md': '---\nname: Ada Grip\nhandles: { twitter: ada }\n---\n',
      'articles/a.md': article(
        [
          post('One of the words.', 'Zora Boom, 2021-09-21'),
          post('Two of the words.', 'ZB (@zora), 2021-09-22'),
          post('Three of the words.', 'Zora Boom (@zora), 2021-09-23'),
          post('Four of the words.', '@Ada, 2021-09-23'),
        ].join('\n\n'),
        'people: ["@zora", "@ada"]\nposts: [{ by: "@ada", gist: Napped. }]',
      ),
    })
    expect(archive.people.all.map(({ slug, posts }) => [slug, posts.length])).toEqual([
      ['ada-grip', 2],
      ['zb', 3],
    ])
  })
  test('an organization whose document is a draft, or broken, is no person', () => {
    const quoting = article(post('Give us rest.', 'The Crew (@CrewUnion), 2021-09-23'), 'organizations: [crew-union, The Crew]')
    const draft = build({
      ...baseTree,
      'organizations/crew-union.md': '---\nname: Crew Union\naliases: [The Crew]\ndraft: true\n---\n',
      'articles/a.md': quoting,
    })
    expect(draft.problems).toEqual([])
    expect([draft.archive.people.all, draft.archive.organizations.all]).toMatchObject([[], [{ slug: 'crew-union', name: 'The Crew' }]])
    expect(draft.notes).toEqual([expect.stringContaining('"The Crew" has a document that is not published')])
    const broken = build({
      ...baseTree,
      'organizations/crew-union.md': '---\nname: Crew Union\naliases: [The Crew]\nrole: Union: crews\n---\n',
      'articles/a.md': quoting,
    })
    expect(broken.problems).toEqual([expect.stringMatching(/^organizations\/crew-union\.md:4: /)])
  })
  test('an organization among the people is told once, draft or not', () => {
    for (const draft of ['', 'draft: true\n']) {
      const { problems, notes } = build({
        ...baseTree,
        'organizations/crew-union.md': `---\nname: Crew Union\n${draft}---\n`,
        'articles/a.md': article('Ours.', 'people: [Crew Union]'),
        'articles/b.md': article('Ours.', 'people: [crew-union]', '2021-09-24'),
      })
      expect(problems.map((problem) => problem.replace(/;.*/, ''))).toEqual([
        'articles/a.md:7: "Crew Union" is listed under people and belongs to organizations',
        'articles/b.md:7: "crew-union" is listed under people and belongs to organizations',
      ])
      expect(notes).toEqual([])
    }
  })
  test('somebody listed who is not published is told of once', () => {
    const { problems, notes } = build({
      ...baseTree,
      'people/ada-grip.md': '---\nname: Ada Grip\ndraft: true\n---\n',
      'articles/a.md': article('Ours.', 'people: [Ada Grip]\nposts: [{ by: Ada Grip, gist: Napped. }]'),
    })
    expect([problems, notes.map((note) => note.split(': ')[0])]).toEqual([[], ['articles/a.md:8', 'articles/a.md:7']])
  })
  test('a handle beside a place is that of Twitter', () => {
    const archive = clean({ 'articles/a.md': article(post('Give us rest.', 'Ada Grip (@ada), at the rally in Encino, 2021-09-23')) })
    expect(archive.people.all).toMatchObject([{ slug: 'ada-grip', handles: { twitter: 'ada' } }])
  })
  test('two documents may not claim one name or handle', () => {
    const { problems } = build({
      ...baseTree,
      'people/ada-grip.md': ada,
      'people/ada-two.md': '---\nname: Ada Two\naliases: [a. grip]\nhandles: { twitter: ADA }\n---\n',
    })
    expect(problems).toEqual([
      expect.stringMatching(/ada-two\.md:3: the name "a\. grip" is also that of people\/ada-grip\.md/),
      expect.stringMatching(/ada-two\.md:4: the handle "ADA"/),
    ])
  })
  test('two names with one slug get an address each', () => {
    const archive = clean({ 'articles/a.md': article('Ours.', 'people: [Li An, 李安, Lian]') })
    expect(archive.people.all.map(({ slug }) => slug).sort()).toEqual(['li-an', 'lian', 'lian-2'])
  })
})

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

test('order: by day; inside a day articles by source name; posts by person', () => {
  const boom = (text: string) => text.replace('source: daily-clapper', 'source: boom-weekly').replace('clapper.example', 'boom.example')
  const archive = clean({
    'articles/z.md': article(post('Late!', 'Zora Boom, 2021-09-23')),
    'articles/y.md': boom(article(post('Early!', 'Ada Grip, 2021-09-23'))),
    'articles/x.md': article('Ours.', '', '2021-09-22'),
  })
  expect(archive.articles.all.map(({ slug }) => slug)).toEqual(['x', 'y', 'z'])
  expect(archive.posts.all.map(({ author }) => author.slug)).toEqual(['ada-grip', 'zora-boom'])
})

test('nobody who comes to exist takes the address of a list', () => {
  const archive = clean({
    'articles/a.md': article(`${post('Hello there, all.', 'By Posts, 2021-09-23')}\n\n${post('Goodbye, all.', '2, 2021-09-23')}`),
  })
  expect(archive.people.all.map(({ slug }) => slug)).toEqual(['2-2', 'by-posts-2'])
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

test('a link that leads nowhere is told by its own line, whatever is written before it', () => {
  const { problems } = build({
    ...baseTree,
    'pages/about.md': '---\ntitle: About\n---\nOf https://nap.example/nowhere/ and more.\n\n[This](/nowhere/).\n',
    'hashtags/rest.md': '---\nname: Rest\n---\n[This](/nowhere/).\n',
  })
  expect(problems.map((problem) => problem.split(': ')[0]).sort()).toEqual(['hashtags/rest.md:4', 'pages/about.md:6'])
})

test('a link may lead to the orders of everybody, and not to the second page of a list', () => {
  const { problems } = build({
    ...baseTree,
    'pages/about.md': '---\ntitle: About\n---\n[One](/people/by-posts/), [two](/organizations/by-first-post/), [three](/posts/2/).\n',
  })
  expect(problems).toEqual([expect.stringMatching(/^pages\/about\.md:4: the link "\/posts\/2\/" leads to no page/)])
})

test('a link may lead to a draft from a draft only, and to a broken document without a second problem', () => {
  const { problems } = build({
    ...baseTree,
    'pages/plan.md': '---\ntitle: Plan\ndraft: true\n---\n[This](/topics/wages/).\n',
    'topics/wages.md': '---\ntitle: Wages\ndraft: true\n---\nText.\n',
    'topics/naps.md': '---\ntitel: Naps\n---\nText.\n',
    'pages/about.md': '---\ntitle: About\n---\n[One](/topics/naps/).\n\n[Two](/topics/wages/), [three](/plan/).\n',
  })
  expect(problems.filter((problem) => problem.startsWith('pages/'))).toEqual([
    'pages/about.md:6: the link "/topics/wages/" leads to a draft; publish it first, or take the link out',
    'pages/about.md:6: the link "/plan/" leads to a draft; publish it first, or take the link out',
  ])
})

test('drafts and broken documents take part in what must be unlike', () => {
  const { problems } = build({
    ...baseTree,
    'articles/2021/a.md': article('Ours.'),
    'articles/2024/a.md': article('Ours.', 'language: [en]', '2021-09-24'),
    'articles/b.md': article('Ours.', 'draft: true'),
    'articles/c.md': article('Ours.', 'kind: no', '2021-09-25').replace('kind: news\n', ''),
    'articles/d.md': article('Ours.', 'draft: true', '2021-09-25'),
    'people/ada-grip.md': '---\nname: Ada Grip\nhandles: { twitter: ada }\n---\n',
    'people/ada.md': '---\nname: Ada\naliases: [ada grip]\nhandles: { x: ADA }\ndraft: true\n---\n',
    'people/zora.md': '---\nname: Ada\ngroup: nope\n---\n',
    'hashtags/other.md': '---\nname: Rest\ndraft: true\n---\n',
    'pages/about.md': '---\ntitle: About\n---\n[One](/people/whoever/), [two](/posts/whoever-2021-09-25/), [three](/nowhere/).\n',
  })
  expect(problems.map((problem) => problem.replace(/;.*/, '')).sort()).toEqual(
    [
      'articles/2024/a.md:1: the slug "a" is taken by articles/2021/a.md',
      'articles/2024/a.md:7: language is a list',
      'articles/b.md:5: the address is also that of articles/2021/a.md',
      'articles/c.md:6: kind is the text "no"',
      'articles/c.md:5: the address is also that of articles/d.md',
      'hashtags/other.md:2: the file is other.md but the hashtag is Rest',
      'pages/about.md:4: the link "/nowhere/" leads to no page of this site',
      'people/zora.md:2: the name "Ada" is also that of people/ada.md',
      'people/zora.md:3: group is the text "nope"',
      'people/ada.md:3: the name "ada grip" is also that of people/ada-grip.md',
      'people/ada.md:4: the handle "ADA" is also that of people/ada-grip.md',
    ].sort(),
  )
})

test('a document that is poor without a text gets a note', () => {
  const { problems, notes } = build({ ...baseTree, 'topics/naps.md': '---\ntitle: Naps\n---\n' })
  expect([problems, notes]).toEqual([
    [],
    ['topics/naps.md:4: there is no text below the front matter; write what it is and why it mattered'],
  ])
})

test('a word has one definition', () => {
  const { problems } = build({
    ...baseTree,
    'glossary/nap.md': '---\nterm: Nap\naliases: [doze]\n---\nShort sleep.\n',
    'glossary/rest.md': '---\nterm: Rest\naliases: [break, Doze]\n---\nLong sleep.\n',
  })
  expect(problems).toEqual(['glossary/rest.md:3: the term "Doze" is also that of glossary/nap.md; keep it in one of the two'])
})

describe('one mistake in a file hides none of its others', () => {
  test('an unknown field: each on its own line, and all else of the document', () => {
    const { problems } = build({
      ...baseTree,
      'articles/a.md': article('Words<br> and [this](/nowhere/).', 'foo: 1\ntopics: [nope]\nbar: 2'),
    })
    expect(problems.map((problem) => problem.replace(/;.*/, '')).sort()).toEqual([
      'articles/a.md:11: raw HTML (<br>) is not allowed',
      'articles/a.md:11: the link "/nowhere/" leads to no page of this site',
      'articles/a.md:7: unknown field "foo"',
      'articles/a.md:8: there is no topic "nope"',
      'articles/a.md:9: unknown field "bar"',
    ])
  })
  test('an unknown field, and what only all fields together tell', () => {
    const { problems } = build({
      ...baseTree,
      'milestones/m.md': '---\ntitle: M\ndate: 2021-09-23\nendDate: 2021-09-01\nround: 2021\nkind: vote\nfoo: 1\n---\nText.\n',
    })
    expect(problems.map((problem) => problem.split(':')[1])).toEqual(['7', '4'])
  })
  test('a wrong value, or one that cannot be read, and what the document refers to', () => {
    for (const slip of ['language: [en]', 'language: a: b']) {
      const { problems } = build({
        ...baseTree,
        'articles/a.md': article(post('Rest is a right, of all.', 'Silly Grip, 2021-09-23'), `${slip}\ntopics: [nope]\npeople: [nobody]`),
        'articles/b.md': article('Ours.', 'people: [silly-grip]\ncopyOf: a', '2021-09-24'),
      })
      expect(problems.map((problem) => problem.split(': ')[0]).sort()).toEqual(['articles/a.md:7', 'articles/a.md:8', 'articles/a.md:9'])
    }
  })
  test('a wrong value, and what is wrong in the body', () => {
    const { problems } = build({ ...baseTree, 'articles/a.md': article('Words<br>.', 'language: [en]') })
    expect(problems.map((problem) => problem.split(':')[1]).sort()).toEqual(['7', '9'])
  })
})

test('a link of ours must lead somewhere, also in what is said of people, organizations and sources', () => {
  const { problems } = build({
    ...baseTree,
    'people/gaffer-mctape.md': '---\nname: Gaffer McTape\n---\nSee [this](/nowhere/).\n',
    'organizations/crew-union.md': '---\nname: Crew Union\n---\nSee [this](/nowhere/).\n',
    'sources/boom-weekly.md': '---\nname: Boom Weekly\nurl: https://boom.example/\nkind: trade\n---\nSee [this](/search/).\n',
  })
  expect(problems.map((problem) => problem.replace(/ leads.*/, '')).sort()).toEqual([
    'organizations/crew-union.md:4: the link "/nowhere/"',
    'people/gaffer-mctape.md:4: the link "/nowhere/"',
    'sources/boom-weekly.md:6: the link "/search/"',
  ])
})

test('a former slug may not be that of somebody or something who comes to exist', () => {
  const { problems } = build({
    ...baseTree,
    'people/gaffer-mctape.md': '---\nname: Gaffer McTape\nformerSlugs: [someone-new]\n---\n',
    'hashtags/rest.md': '---\nname: Rest\nformerSlugs: [naps]\n---\n',
    'articles/a.md': article(`#Naps\n\n${post('Hello there, all.', 'Someone New, 2021-09-23')}`),
  })
  expect(problems).toEqual([
    'people/gaffer-mctape.md:3: the former slug "someone-new" is in use by what articles write of; remove it here',
    'hashtags/rest.md:3: the former slug "naps" is in use by what articles write of; remove it here',
  ])
})

test('everything is frozen', () => {
  const archive = clean({ 'articles/a.md': article(post('Rest!', 'Ada Grip, 2021-09-23')) })
  expect(() => Object.assign(archive.articles.get('a'), { title: 'x' })).toThrow(TypeError)
  expect(() => (archive.posts.all as unknown[]).push(1)).toThrow(TypeError)
  expect(Object.isFrozen(archive.people.get('ada-grip').posts)).toBe(true)
})

test('the archive does not depend on the order in which files are read', () => {
  const tree = {
    ...baseTree,
    'articles/a.md': article(`#One\n\n${post('Same words here.', 'Ada Grip (@ada), 2021-09-23')}`),
    'articles/b.md': article(`#ONE\n\n${post('Same words here', 'ada grip, 2021-09-23')}`, '', '2021-09-24'),
    'people/gaffer-mctape.md': '---\nname: Gaffer McTape\n---\n',
  } as const
  const backwards = Object.fromEntries(Object.entries(tree).reverse()) as typeof tree
  const show = (own: typeof tree) =>
    JSON.stringify(Object.values(build(own).archive).map((collection) => ('all' in collection ? collection.all : [...collection])))
  expect(show(backwards)).toBe(show(tree))
})
