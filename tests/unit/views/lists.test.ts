import { describe, expect, test } from 'vitest'
import { toArticleView } from '../../../lib/views/article.ts'
import { listPersonParts, toPeopleView } from '../../../lib/views/author.ts'
import { countPages, parsePageNumber, slicePage, toPager } from '../../../lib/views/page.ts'
import { listTimelineParts, toPeriodView } from '../../../lib/views/period.ts'
import { listPostParts, toPostsView } from '../../../lib/views/post.ts'
import { toTimelineView } from '../../../lib/views/timeline.ts'
import { article, clean, many } from '../content-tree.ts'

describe('lists are bounded', () => {
  test('in pages that hold every member once', () => {
    const members = Array.from({ length: 95 }, (_, index) => index)
    const pages = countPages(members.length, 30)
    expect(Array.from({ length: pages }, (_, index) => slicePage(members, index + 1, 30)).flat()).toEqual(members)
    expect(countPages(0, 30)).toBe(1)
  })
  test('whose first page is the list’s own address', () => {
    expect(toPager('/posts/', 1, 1)).toBeUndefined()
    expect(toPager('/posts/', 2, 9)).toMatchObject({
      previous: { href: '/posts/' },
      next: { href: '/posts/3/' },
      links: [{ text: '1' }, { text: '2', current: true }, { text: '3' }, { text: '9' }],
    })
    expect(['1', '0', '01', '10', 'x', '2'].map((part) => parsePageNumber(part, 9))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      2,
    ])
    expect(parsePageNumber(undefined, 9)).toBe(1)
  })
  test('on a person’s page, whose further pages stay out of search engines', () => {
    const archive = clean(many(40))
    const parts = listPersonParts(archive)
    expect(parts).toContainEqual(['ada-grip', '2'])
    const second = toPeopleView(archive, ['ada-grip', '2'])
    expect(second.head).toMatchObject({ path: '/people/ada-grip/2/', indexable: false, title: 'Ada Grip, page 2 of 2' })
    expect(second.view === 'author' && second.posts).toHaveLength(10)
    expect(() => toPeopleView(archive, ['ada-grip', '3'])).toThrow(/no page 3/)
  })
  test('in the glossary, where a link to a term leads to the page it is on, by its former anchor too', () => {
    const terms = Array.from({ length: 201 }, (_, index) => {
      const term = String(index).padStart(3, '0')
      return [`glossary/nap-${term}.md`, `---\nterm: Nap ${term}\nformerSlugs: [doze-${term}]\n---\nShort sleep.\n`]
    })
    const words = 'See [one](/glossary/#nap-000), [two](/glossary/#nap-200), [three](/glossary/#doze-200).'
    const view = toArticleView(clean({ ...Object.fromEntries(terms), 'articles/a.md': article(words) }), 'a')
    const [block] = view.view === 'article' ? view.blocks : []
    const html = block?.type === 'prose' ? block.html : ''
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      '/glossary/#nap-000',
      '/glossary/2/#nap-200',
      '/glossary/2/#doze-200',
    ])
  })
  test.each([
    [190, 10, undefined, ['#m-2021-10', '#m-2021-09']],
    [190, 11, { count: 1, months: ['the rest of September 2021'] }, ['#m-2021-10', '/timeline/2021/09/']],
    [200, 11, { count: 11, months: ['September 2021'] }, ['#m-2021-10', '/timeline/2021/09/']],
    [201, 11, { count: 12, months: ['the rest of October 2021', 'September 2021'] }, ['/timeline/2021/10/', '/timeline/2021/09/']],
  ])('on the front page, which leads on to what it has no room for: %i and %i items', (october, september, older, hrefs) => {
    const items = (month: string, count: number) =>
      Array.from({ length: count }, (_, index) => [`articles/a-${month}-${index}.md`, article('Ours.', '', `2021-${month}-05`, index)])
    const view = toTimelineView(clean(Object.fromEntries([...items('10', october), ...items('09', september)])))
    expect(view.older && { count: view.older.count, months: view.older.months.map(({ text }) => text) }).toEqual(older)
    expect(view.monthLinks.map(({ href }) => href)).toEqual(hrefs)
  })
  test('in a month, whatever happened in it', () => {
    const archive = clean(many(60))
    expect(listTimelineParts(archive)).toEqual([['2021'], ['2021', '09'], ['2021', '09', '2']])
    const first = toPeriodView(archive, ['2021', '09'])
    const second = toPeriodView(archive, ['2021', '09', '2'])
    const count = (view: typeof first) => (view.view === 'month' ? view.days.flatMap(({ items }) => items).length : 0)
    expect(count(first) + count(second)).toBe(120)
  })
  test('every listed address has a page', () => {
    const archive = clean(many(70))
    for (const parts of listPersonParts(archive))
      expect(toPeopleView(archive, parts).head.path).toBe(`/people/${parts.map((part) => `${part}/`).join('')}`)
    for (const parts of listPostParts(archive))
      expect(toPostsView(archive, parts).head.path).toBe(`/posts/${parts.map((part) => `${part}/`).join('')}`)
  })
})
