import { describe, expect, test } from 'vitest'
import { getDay } from '../../../lib/dates.ts'
import { type ArticleView, toArticleView } from '../../../lib/views/article.ts'
import { listPersonParts, toPeopleView } from '../../../lib/views/author.ts'
import { toHashtagsView } from '../../../lib/views/hashtag.ts'
import { roleOn, toInitials } from '../../../lib/views/items.ts'
import { formatAmount, listMilestoneParts, toMilestoneHead, toMilestoneView } from '../../../lib/views/milestone.ts'
import { countPages, parsePageNumber, shorten, slicePage, toPager } from '../../../lib/views/page.ts'
import { listTimelineParts, toPeriodView } from '../../../lib/views/period.ts'
import { listPostParts, toPostsView } from '../../../lib/views/post.ts'
import { listCorrections, listProseSlugs, toGlossaryView, toProsePageView } from '../../../lib/views/reference.ts'
import { listRoundSlugs, toRoundView } from '../../../lib/views/round.ts'
import { toTimelineView } from '../../../lib/views/timeline.ts'
import { toTopicsView } from '../../../lib/views/topic.ts'
import { article, baseTree, build, clean, post } from '../content-tree.ts'

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/a${index}.md`,
      article(post(`Word number ${index} is its own.`, `Ada Grip (@ada), 2021-09-23`), '', '2021-09-23', index),
    ]),
  )

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

describe('a milestone’s page', () => {
  const archive = clean({
    'articles/a.md': article('Ours.', 'milestones: [m]'),
    'articles/b.md': article('Ours.', 'milestones: [m]', '2021-09-24'),
    'milestones/m.md':
      '---\ntitle: M\ndate: 2021-09-20\nround: 2021\nkind: vote\nfigures:\n  - { label: Yes, value: 98.68, unit: "%", source: a }\n  - { label: Yes, value: 98.7, unit: "%", source: b }\n  - { label: Ballots, value: 52706, source: a }\n  - { label: Ballots, value: 52706, source: b }\nvotes:\n  - { agreement: A, count: delegates, yes: 256, no: 188, source: a }\n  - { agreement: A, count: ballots, yes: 49.6, no: 50.4, unit: "%", source: a }\n  - { agreement: B, count: ballots, yes: 98.68, unit: "%", source: a }\n---\nTalks.\n',
  })
  const view = toMilestoneView(archive, ['m'])
  if (view.view !== 'milestone') throw new Error('the milestone has moved')
  test('shows both figures where sources differ, and one with both sources where they agree', () => {
    expect(view.figures).toMatchObject([
      { label: 'Yes', sourcesDiffer: true, values: [{ text: '98.68%' }, { text: '98.7%' }] },
      {
        label: 'Ballots',
        sourcesDiffer: false,
        values: [{ text: '52,706', sources: [{ href: '/articles/a/' }, { href: '/articles/b/' }] }],
      },
    ])
  })
  test('sets delegates beside ballots', () => {
    expect(view.votes).toMatchObject([
      {
        agreement: 'A',
        counts: [
          { count: 'delegates', passed: true },
          { count: 'ballots', passed: false, yesShare: 0.496 },
        ],
      },
      { agreement: 'B', counts: [{ yes: 98.68, yesShare: expect.closeTo(0.9868), passed: true }] },
    ])
    expect(view.votes[1]?.counts[0]).not.toHaveProperty('no')
    expect(listMilestoneParts(archive)).toEqual([['m']])
  })
  test('writes amounts for eyes', () => {
    expect([formatAmount(63209, 'members'), formatAmount(16.5, '$'), formatAmount('about 90', '%'), formatAmount('over 25')]).toEqual([
      '63,209 members',
      '$16.5',
      'about 90%',
      'over 25',
    ])
  })
})

test('a round tells each milestone once, in the phase of its day', () => {
  const milestone = (day: string) => `---\ntitle: M ${day}\ndate: ${day}\nround: 2021\nkind: talks\n---\nTalks.\n`
  const archive = clean({
    'rounds/2021.md':
      '---\ntitle: R\nstart: 2021-05-01\nend: 2021-12-01\nexpiry: 2021-07-31\nphases:\n  - { name: First, start: 2021-05-01, end: 2021-06-01 }\n  - { name: Second, start: 2021-06-01, end: 2021-07-01 }\n---\nText.\n',
    'milestones/a.md': milestone('2021-05-02'),
    'milestones/b.md': milestone('2021-06-01'),
    'milestones/c.md': milestone('2021-10-01'),
  })
  const view = toRoundView(archive, '2021')
  if (view.view !== 'round') throw new Error('the round has moved')
  expect(view.phases.map(({ milestones }) => milestones.map(({ slug }) => slug))).toEqual([['a'], ['b']])
  expect(view.others.map(({ slug, daysToExpiry }) => [slug, daysToExpiry])).toEqual([['c', 62]])
})

test('a round begins and ends as surely as is known of those days', () => {
  const milestone = (date: string, precision: string) =>
    `---\ntitle: M\ndate: ${date}\nprecision: ${precision}\nround: 2021\nkind: talks\n---\nTalks.\n`
  const archive = clean({
    'milestones/first.md': milestone('2021-05-01', 'about'),
    'articles/first.md': article('Ours.', 'precision: month', '2021-05-01'),
    'milestones/last.md': milestone('2021-12-01', 'about'),
    'articles/last.md': article('Ours.', '', '2021-12-01'),
  })
  const view = toRoundView(archive, '2021')
  expect(view.view === 'round' && [view.start.text, view.end.text]).toEqual(['about May 1, 2021', 'December 1, 2021'])
})

test('a month begins with what happened in it, on its first page and if it is more than one thing', () => {
  const milestone = (date: string) => `---\ntitle: M of ${date}\ndate: ${date}\nround: 2021\nkind: talks\n---\nTalks.\n`
  const archive = clean({
    ...many(81),
    'milestones/b.md': milestone('2021-09-30'),
    'milestones/a.md': milestone('2021-09-01'),
    'milestones/c.md': milestone('2021-10-01'),
  })
  const listHappened = (...parts: string[]) => {
    const view = toPeriodView(archive, parts)
    return view.view === 'month' && view.milestones.map(({ slug }) => slug)
  }
  expect([listHappened('2021', '09'), listHappened('2021', '09', '2'), listHappened('2021', '10')]).toEqual([['a', 'b'], [], []])
})

test('a post’s page says by which name it was posted, and what came with the words', () => {
  const archive = clean({
    'articles/a.md': article(
      [
        post('Naps for all of us! pic.twitter.com/nap1 https://t.co/nap2', 'Ada Grip (@ada), 2021-09-23'),
        post('Naps for everybody: https://nap.example/', 'Ada Grip (@ada), on X, 2021-09-25'),
        post('No naps, no movies.', 'Zora Boom, in a speech, 2021-09-23'),
      ].join('\n\n'),
    ),
  })
  const say = (slug: string) => {
    const view = toPostsView(archive, [slug])
    return view.view === 'post' && [view.handle, view.post.place, view.post.enclosed]
  }
  expect(say('ada-grip-2021-09-23')).toEqual(['ada', 'on Twitter', 'with a picture or video and a link'])
  expect(say('ada-grip-2021-09-25')).toEqual(['ada', 'on X', undefined])
  expect(say('zora-boom-2021-09-23')).toEqual([undefined, 'in a speech', undefined])
})

test('a topic leaves blank what no source reports', () => {
  const archive = clean({
    'articles/a.md': article('Ours.'),
    'topics/wages.md':
      '---\ntitle: Wages\nquestion: How much?\npositions:\n  - { date: 2021-09-02, side: union, round: 2021, text: More., source: a }\n---\nText.\n',
  })
  const view = toTopicsView(archive, ['wages'])
  expect(view.view === 'topic' && view.rounds[0]?.sides.map(({ side, positions }) => [side, positions.length])).toEqual([
    ['union', 1],
    ['studios', 0],
    ['agreement', 0],
  ])
})

test('a hashtag knows what it is used with and its busiest day', () => {
  const archive = clean({
    'articles/a.md': article(
      [
        post('One #A #B', 'Ada Grip, 2021-09-21'),
        post('Two #A #b', 'Zora Boom, 2021-09-23'),
        post('Three #A', 'Zora Boom, 2021-09-21'),
      ].join('\n\n'),
    ),
  })
  const view = toHashtagsView(archive, ['a'])
  expect(view).toMatchObject({
    counts: { posts: 3, people: 2 },
    usedWith: [{ text: '#B', count: 2 }],
    busiestDay: { posts: 2, href: '/timeline/2021/09/#d-2021-09-21' },
  })
  expect(view.view === 'hashtag' && view.perDay.map(({ posts }) => posts)).toEqual([2, 0, 1])
})

test('a term keeps its old anchor', () => {
  const archive = clean({ 'glossary/nap.md': '---\nterm: Nap\nformerSlugs: [doze]\n---\nShort sleep.\n' })
  expect(toGlossaryView(archive, []).terms).toMatchObject([{ id: 'nap', formerIds: ['doze'] }])
})

test('what a document says of a hashtag stands on its first page', () => {
  const archive = clean({
    'hashtags/rest.md': '---\nname: Rest\ndescription: Begun by the tired.\n---\nIt was *first* written at night.\n',
    'articles/a.md': article(post('Give us #rest', 'Ada Grip, 2021-09-21')),
  })
  expect(toHashtagsView(archive, ['rest'])).toMatchObject({ name: 'Rest', html: '<p>It was <em>first</em> written at night.</p>' })
})

test('an empty archive has all its pages', () => {
  const { archive } = build({})
  expect(toTimelineView(archive)).toMatchObject({ months: [], rounds: [], monthLinks: [] })
  expect(toPeopleView(archive, []).head.path).toBe('/people/')
  expect(toPostsView(archive, []).head.path).toBe('/posts/')
  expect(listTimelineParts(archive)).toEqual([])
})

test('the role is the one held on the day', () => {
  const roles = {
    role: 'Gaffer',
    roles: [
      { role: 'Grip', to: getDay('2021-08-31') },
      { role: 'President', from: getDay('2021-09-01'), to: getDay('2022-09-01') },
    ],
  }
  expect([
    roleOn(roles, getDay('2021-08-31')),
    roleOn(roles, getDay('2021-09-01')),
    roleOn(roles, getDay('2023-01-01')),
    roleOn(roles),
  ]).toEqual(['Grip', 'President', 'Gaffer', 'Gaffer'])
})

test('marks and excerpts', () => {
  expect(['Matthew D. Loeb', 'IATSE', '李安', '阿尔弗雷德'].map(toInitials)).toEqual(['MDL', 'IAT', '李安', '阿尔'])
  expect(shorten('one two three', 8)).toBe('one two…')
  expect(shorten('short', 8)).toBe('short')
  expect(shorten(`a ${'🔥'.repeat(40)}`, 50)).toBe(`a ${'🔥'.repeat(23)}…`)
})

test('corrections come newest first', () => {
  const archive = clean({
    'articles/a.md': article('Ours.', 'corrections:\n  - { date: 2021-10-01, note: First. }\n  - { date: 2021-10-03, note: Second. }'),
    'articles/b.md': article('Ours.', 'corrections:\n  - { date: 2021-10-02, note: Other. }', '2021-09-24'),
  })
  expect(listCorrections(archive).map(({ note }) => note)).toEqual(['Second.', 'Other.', 'First.'])
})

test('corrections of one item on one day have an anchor each, and none takes back its last day', () => {
  const archive = clean({
    'articles/a.md': article('Ours.', 'corrections:\n  - { date: 2021-10-01, note: One. }\n  - { date: 2021-10-01, note: Two. }'),
    'milestones/a.md':
      '---\ntitle: M\ndate: 2021-10-01\nendDate: 2021-11-15\nround: 2021\nkind: talks\ncorrections: [{ date: 2021-10-01, note: Three. }]\n---\nTalks.\n',
  })
  expect(new Set(listCorrections(archive).map(({ id }) => id)).size).toBe(3)
  expect(toMilestoneHead(archive.milestones.get('a')).lastDay).toBe('2021-11-15')
})

test('rounds and prose pages leave their former addresses behind too', () => {
  const archive = clean({
    'rounds/2021.md': `${baseTree['rounds/2021.md']?.replace('---\n', '---\nformerSlugs: [round-one]\n')}`,
    'pages/about.md': '---\ntitle: About\nformerSlugs: [who]\n---\nText.\n',
  })
  expect(listRoundSlugs(archive)).toEqual(['2021', 'round-one'])
  expect(toRoundView(archive, 'round-one')).toMatchObject({ view: 'moved', to: { href: '/rounds/2021/' } })
  expect(listProseSlugs(archive)).toEqual(['about', 'who'])
  expect(toProsePageView(archive, 'who')).toMatchObject({ view: 'moved', to: { href: '/about/' } })
})
