import Parser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import { getDay } from '../../../lib/dates.ts'
import { type Feed, toAtom, toJsonFeed } from '../../../lib/publish/feed.ts'
import { toCorrectionsFeed, toHashtagFeed, toPersonFeed, toSiteFeed } from '../../../lib/publish/feed-entries.ts'
import { article, baseTree, build } from '../content-tree.ts'
import { sillyArchive } from './silly-archive.ts'

const parse = (xml: string) => new Parser({ customFields: { item: ['id', 'updated', 'published'] } }).parseString(xml)

describe('the site’s feed', () => {
  const feed = toSiteFeed(sillyArchive)
  test('is newest first', () => {
    expect(feed.entries.map(({ day }) => day)).toEqual([...feed.entries.map(({ day }) => day)].sort().reverse())
    expect(feed.entries[0]?.title).toBe('Sometime')
  })
  test('tells an article with its summary, its quotes and its corrections, all links absolute', async () => {
    const entry = feed.entries.find(({ url }) => url.endsWith('/articles/2021-09-23-grips-speak/'))
    expect(entry?.summary).toMatch(/^The Daily Clapper, September 23, 2021\. Grips & gaffers <spoke> up/)
    expect(entry?.html).toContain('=SUM(rest) is what we want #GripStrong ✊🏿<br>and ten hours')
    expect(entry?.html).toContain('An earlier version said nine hours.')
    expect(entry?.html).toContain('Agreed with everybody.')
    expect(entry?.html).toContain('href="http://localhost:3000/milestones/2021-10-04-vote/"')
    expect(entry?.html).not.toMatch(/href="\//)
    expect(entry?.html).not.toContain('</script')
  })
  test('keeps the id of a first address, and dates an update by its correction', async () => {
    const entry = feed.entries.find(({ title }) => title === 'Article 1 of 2021-09-23')
    expect(entry).toMatchObject({ id: 'http://localhost:3000/articles/grips-spoke/', day: '2021-09-23', updated: '2021-09-30' })
  })
  test('gives both figures where sources differ', () => {
    expect(feed.entries.find(({ title }) => title.startsWith('Crews'))?.html).toContain(
      'Yes: 98.68% (The Daily Clapper); 98.7% (The Daily Clapper)',
    )
  })
  test('says the same as Atom and as JSON Feed', async () => {
    const atom = await parse(toAtom(feed))
    const json = JSON.parse(toJsonFeed(feed))
    expect(atom.items.map(({ title, id, link }) => ({ title, id, link }))).toEqual(
      json.items.map(({ title, id, url }: Record<string, string>) => ({ title, id, link: url })),
    )
    expect(atom.items.map(({ content }) => content?.trim())).toEqual(
      json.items.map(({ content_html }: Record<string, string>) => content_html?.trim()),
    )
    expect(atom.items.map(({ updated }) => updated)).toEqual(json.items.map(({ date_modified }: Record<string, string>) => date_modified))
  })
})

test('a person’s feed holds their posts and the articles that name them', () => {
  expect(toPersonFeed(sillyArchive, 'ada-grip').entries.map(({ title }) => title)).toEqual([
    'Article 1 of 2021-09-23',
    'Ada Grip, September 23, 2021',
  ])
  expect(toHashtagFeed(sillyArchive, 'gripstrong').entries).toHaveLength(3)
})

test('the feed of corrections holds each once, under its own id', () => {
  const [correction, ...others] = toCorrectionsFeed(sillyArchive).entries
  expect(others).toEqual([])
  expect(correction).toMatchObject({
    id: 'http://localhost:3000/corrections/#c-2021-09-30-2021-09-23-grips-speak',
    day: '2021-09-30',
    summary: 'An earlier version said nine hours.',
  })
})

test('a feed is bounded', () => {
  const articles = Array.from({ length: 60 }, (_, index) => [`articles/a${index}.md`, article(`Words ${index}.`, '', '2021-09-23', index)])
  const { archive } = build({ ...baseTree, ...Object.fromEntries(articles) })
  expect(toSiteFeed(archive).entries).toHaveLength(50)
})

describe('hard cases', () => {
  const entry = {
    id: 'http://localhost:3000/x/',
    url: 'http://localhost:3000/x/',
    title: 'A < B & "C" ]]> \u0007bell',
    day: getDay('2021-09-23'),
    updated: getDay('2021-09-23'),
    summary: '<b>not bold</b>',
    html: '<p>1 &lt; 2 ]]&gt; ]]></p>',
    tags: ['A"B'],
  }
  const feed: Feed = { path: '/', title: 'T & <U>', description: '', entries: [entry] }
  test('markup, ends of CDATA and control characters survive or go, and never break the feed', async () => {
    const { title, items } = await parse(toAtom(feed))
    expect(title).toBe('T & <U>')
    expect(items[0]?.title).toBe('A < B & "C" ]]> bell')
    expect(items[0]?.summary).toBe('<b>not bold</b>')
    expect(items[0]?.content?.trim()).toBe('<p>1 &lt; 2 ]]&gt; ]]></p>')
  })
  test('an empty feed is a feed, with a date that no build changes', async () => {
    const empty = { ...feed, entries: [] }
    expect(JSON.parse(toJsonFeed(empty)).items).toEqual([])
    expect(toAtom(empty)).toContain('<updated>2021-01-01T12:00:00.000Z</updated>')
  })
})
