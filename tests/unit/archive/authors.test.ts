import { describe, expect, test } from 'vitest'
import { article, baseTree, build, clean, post } from '../content-tree.ts'

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
    expect([problems, notes.map((note) => note.split(': ')[0])]).toEqual([[], ['articles/a.md:7', 'articles/a.md:8']])
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

test('nobody who comes to exist takes the address of a list', () => {
  const archive = clean({
    'articles/a.md': article(`${post('Hello there, all.', 'By Posts, 2021-09-23')}\n\n${post('Goodbye, all.', '2, 2021-09-23')}`),
  })
  expect(archive.people.all.map(({ slug }) => slug)).toEqual(['2-2', 'by-posts-2'])
})

test('people stand in the order of their names, whatever their accents and capitals', () => {
  const archive = clean({ 'articles/a.md': article('Ours.', 'people: [Zed Zebra, Émile Aardvark, "anna lower", Bob Apple]') })
  expect(archive.articles.get('a').people).toEqual(['anna-lower', 'bob-apple', 'emile-aardvark', 'zed-zebra'])
})

test('two who share a name but no handle are told of, once, and both handles lead there', () => {
  const { notes, archive } = build({
    ...baseTree,
    'articles/a.md': article(
      [
        post('Rest!', 'Ada Grip (@ada), 2021-09-23'),
        post('Sleep!', 'Ada Grip (@adagrip), 2021-09-23'),
        post('Nap!', 'Ada G. (@adagrip), 2021-09-23'),
      ].join('\n\n'),
    ),
  })
  expect(notes).toEqual([
    expect.stringContaining('"Ada Grip" is new'),
    expect.stringContaining('"Ada Grip" is @ada on twitter here, and @adagrip'),
  ])
  expect(archive.people.all.map(({ slug, handles }) => [slug, handles])).toEqual([['ada-grip', { twitter: 'ada' }]])
  expect(archive.authorsByHandle.get('adagrip')).toMatchObject({ slug: 'ada-grip' })
})

test('the nearest name is found whatever emoji stand beside it, and for organizations by name', () => {
  const { notes, problems } = build({
    ...baseTree,
    'people/zoe-noodle.md': '---\nname: Zoë Noodle 🍜\n---\n',
    'articles/a.md': article('Ours.', 'people: [Zoe Nodle]\norganizations: [Crew Onion]'),
  })
  expect(notes).toEqual([expect.stringContaining('nearest known name: "Zoë Noodle"')])
  expect(problems).toEqual([expect.stringContaining('did you mean "Crew Union"?')])
})

describe('who is who does not depend on the order of files', () => {
  const orders = (texts: string[]): string[][] =>
    texts.length < 2 ? [texts] : texts.flatMap((text) => orders(texts.filter((other) => other !== text)).map((rest) => [text, ...rest]))
  test.each([
    [
      ['kumail 🦾 (@kumail), 2021-09-23', 'Kumail Nap (@kumail), 2021-09-23', 'Kumail Nap (@kumailnap), on Instagram, 2021-09-23'],
      ['kumail-nap'],
    ],
    [['Kumail Nap (@kn), 2021-09-23', 'kumail (@kn), 2021-09-23', 'Kumail Nap (@other), 2021-09-23'], ['kumail-nap']],
    [['Ada Grip (@ada), 2021-09-23', 'Ada Grip (@adagrip), 2021-09-23', 'Ada G. (@adagrip), 2021-09-23'], ['ada-grip']],
  ])('%j', (attributions, people) => {
    const found = orders(attributions).map((order) => {
      const files = order.map((attribution, index) => [
        `articles/a${index}.md`,
        article(post('Rest for all of us!', attribution), '', '2021-09-23', index),
      ])
      const { archive } = build({ ...baseTree, ...Object.fromEntries(files) })
      return archive.people.all.map(({ slug }) => slug)
    })
    expect(found).toEqual(Array.from({ length: 6 }, () => people))
  })
})

test('a name and a handle of two who are known are told of', () => {
  const { notes } = build({
    ...baseTree,
    'people/ada-grip.md': '---\nname: Ada Grip\nhandles: { twitter: ada }\n---\n',
    'people/zora-boom.md': '---\nname: Zora Boom\n---\n',
    'articles/a.md': article(post('Rest for all of us!', 'Zora Boom (@ada), 2021-09-23')),
  })
  expect(notes).toEqual([
    'articles/a.md:10: "Zora Boom" is /people/zora-boom/, and @ada on twitter is /people/ada-grip/: taken for the latter; mend the one that is wrong',
  ])
})
