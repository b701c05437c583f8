import { describe, expect, test } from 'vitest'
import { type ArticleView, toArticleView } from '../../../lib/views/article.ts'
import { article, clean, post } from '../content-tree.ts'

describe('an article’s page', () => {
  const milestone = '---\ntitle: M\ndate: 2021-09-20\nround: 2021\nkind: talks\n---\nTalks.\n'
  const archive = clean({
    'milestones/m.md': milestone,
    'articles/a.md': article(
      `Ours.\n\n${post('Printed words here.', 'Ada Grip (@ada), 2021-09-20')}`,
      'milestones: [m]\nposts:\n  - { by: Gaffer McTape, on: twitter, date: 2021-09-20, gist: Agreed. }\nformerSlugs: [old-a]',
      '2021-09-21',
    ),
    'articles/b.md': article('Ours.', 'milestones: [m]', '2021-09-22'),
    'articles/c.md': article('Ours.', 'milestones: [m]\ncopyOf: b', '2021-09-23'),
  })
  const view = toArticleView(archive, 'a')
  if (view.view !== 'article') throw new Error('the article has moved')
  const listElsewhere = ({ sameEvents }: ArticleView) =>
    Object.fromEntries(sameEvents.map(({ slug, articles }) => [slug, articles.map((other) => other.slug)]))
  test('prints posts in their place and lists those only reported', () => {
    expect(view.blocks.map(({ type }) => type)).toEqual(['prose', 'post'])
    expect(view.reported.map(({ gist }) => gist)).toEqual(['Agreed.'])
  })
  test('shows the same event elsewhere, and copies apart', () => {
    expect(listElsewhere(view)).toEqual({ m: ['b', 'c'] })
    const original = toArticleView(archive, 'b')
    if (original.view !== 'article') throw new Error('the article has moved')
    expect([listElsewhere(original), original.copies.map(({ slug }) => slug)]).toEqual([{ m: ['a'] }, ['c']])
  })
  test('shows each of its events elsewhere by itself, a report of two once, and leads to the rest', () => {
    const reports = [1, 2, 3, 4, 5].map((number) => [`articles/r${number}.md`, article('Ours.', 'milestones: [m]', '2021-09-22', number)])
    const two = clean({
      'milestones/m.md': milestone,
      'milestones/n.md': milestone,
      'milestones/alone.md': milestone,
      'articles/a.md': article('Ours.', 'milestones: [m, alone, n]', '2021-09-21'),
      'articles/both.md': article('Ours.', 'milestones: [n, m]', '2021-09-21', 2),
      'articles/z.md': article('Ours.', 'milestones: [n]', '2021-09-23'),
      ...Object.fromEntries(reports),
    })
    const found = toArticleView(two, 'a')
    if (found.view !== 'article') throw new Error('the article has moved')
    expect(listElsewhere(found)).toEqual({ m: ['both', 'r1'], n: ['z'] })
    expect(found.sameEvents.map(({ more }) => more?.href)).toEqual(['/milestones/m/', undefined])
  })
  test('leads on in time', () => {
    expect([view.previous?.slug, view.next?.slug]).toEqual([undefined, 'b'])
  })
  test('says how old it is', () => {
    expect(view.day).toMatchObject({ age: 'September 2021', dateTime: '2021-09-21', call: { weekday: 'TUE', date: '21', month: 'SEP' } })
    expect(view.head.description).toMatch(/^The Daily Clapper, September 21, 2021\. Ours\./)
  })
  test('gives a headline in its own language, else in that of the page it heads', () => {
    const headlines = ['language: fr', 'language: fr\nheadlineLanguage: en'].map((language) => {
      const own = clean({ 'articles/a.md': article('Ours.', `headline: Soup\n${language}`) })
      const page = toArticleView(own, 'a')
      return page.view === 'article' && page.original.headline
    })
    expect(headlines).toEqual([
      { text: 'Soup', language: 'fr' },
      { text: 'Soup', language: 'en' },
    ])
  })
  test('at a former address leads to the new one', () => {
    expect(toArticleView(archive, 'old-a')).toMatchObject({ view: 'moved', to: { href: '/articles/a/' }, head: { indexable: false } })
    expect(() => toArticleView(archive, 'nowhere')).toThrow(/no article "nowhere"/)
  })
})
