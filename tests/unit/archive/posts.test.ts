import { describe, expect, test } from 'vitest'
import { article, clean, post } from '../content-tree.ts'

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
  test('posts of links or signs alone are told apart', () => {
    const posts = ['https://nap.example/1', 'https://nap.example/2', '“…”'].map((words) => post(words, 'Ada Grip (@ada), 2021-09-23'))
    expect(clean({ 'articles/a.md': article(posts.join('\n\n')) }).posts.all).toHaveLength(3)
  })
  test('two addresses on one network are two posts, however each is written', () => {
    const at = (address: string) => post('Rest!', `Ada Grip (@ada), [September 23, 2021](https://${address})`)
    const archive = clean({
      'articles/a.md': article(at('twitter.com/ada/status/1')),
      'articles/b.md': article(at('www.twitter.com/Ada/status/1?s=20'), '', '2021-09-24'),
      'articles/c.md': article(at('twitter.com/ada/status/2'), '', '2021-09-25'),
    })
    expect(archive.posts.all.map(({ articles }) => articles)).toEqual([['a', 'b'], ['c']])
  })
  test('two wordings that a third is near to are one post, in whatever order the articles come', () => {
    const words = 'Our crews have worked through every night of this silly year and now they ask for a rest of ten hours between days'
    const wordings = [words.replace('Our crews', 'Hmm hmmmm'), words, words.replace('between days', 'hmmmmmm hmmm')]
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [2, 0, 1],
    ]) {
      const tree = Object.fromEntries(
        order.map((index, at) => [
          `articles/a${at}.md`,
          article(post(wordings[index] ?? '', 'Ada Grip, 2021-09-23'), '', '2021-09-23', at),
        ]),
      )
      expect(clean(tree).posts.all.map(({ articles }) => articles)).toEqual([['a0', 'a1', 'a2']])
    }
  })
  test('ten of a day stand in the order of their numbers', () => {
    const said = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
    const archive = clean({ 'articles/a.md': article(said.map((word) => post(`Nap ${word}.`, 'Ada Grip, 2021-09-23')).join('\n\n')) })
    expect(archive.posts.all.map(({ text }) => text)).toEqual(said.map((word) => `Nap ${word}.`))
    expect(archive.people.get('ada-grip').posts.at(-1)).toBe('ada-grip-2021-09-23-11')
  })
})
