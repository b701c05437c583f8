import { expect, test } from 'vitest'
import { getDay } from '../../../lib/dates.ts'
import { toPeopleView } from '../../../lib/views/author.ts'
import { toHashtagsView } from '../../../lib/views/hashtag.ts'
import { roleOn, toInitials } from '../../../lib/views/items.ts'
import { toMilestoneHead } from '../../../lib/views/milestone.ts'
import { shorten } from '../../../lib/views/page.ts'
import { listTimelineParts, toPeriodView } from '../../../lib/views/period.ts'
import { toPostsView } from '../../../lib/views/post.ts'
import { listCorrections, listProseSlugs, toGlossaryView, toProsePageView } from '../../../lib/views/reference.ts'
import { listRoundSlugs, toRoundView } from '../../../lib/views/round.ts'
import { toTimelineView } from '../../../lib/views/timeline.ts'
import { toTopicsView } from '../../../lib/views/topic.ts'
import { article, baseTree, build, clean, many, post } from '../content-tree.ts'

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
