import { describe, expect, test } from 'vitest'
import { article, baseTree, build, clean, post } from '../content-tree.ts'

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

test('a document that is poor without a text gets a note', () => {
  const { problems, notes } = build({ ...baseTree, 'topics/naps.md': '---\ntitle: Naps\n---\n' })
  expect([problems, notes]).toEqual([
    [],
    ['topics/naps.md:4: there is no text below the front matter; write what it is and why it mattered'],
  ])
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
    expect(problems.map((problem) => problem.split(':')[1])).toEqual(['4', '7'])
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
