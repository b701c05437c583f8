import { describe, expect, test } from 'vitest'
import { parseAttribution } from '../../../lib/markdown/attribution.ts'

const attribution = (line: string, url?: string) => {
  const result = parseAttribution(line, url ? { url, text: line.split('), ').at(-1) ?? '' } : undefined)
  return result.type === 'attribution' ? result.attribution : result
}

describe('an attribution line', () => {
  test.each([
    [
      '— Mindy Kaling (@mindykaling), September 23, 2021',
      { name: 'Mindy Kaling', handle: 'mindykaling', platform: 'twitter', day: '2021-09-23', precision: 'day' },
    ],
    [
      '— Mindy Kaling (@mindykaling) September 23, 2021',
      { name: 'Mindy Kaling', handle: 'mindykaling', platform: 'twitter', day: '2021-09-23', precision: 'day' },
    ],
    [
      '– kerry washington (@kerrywashington), on Twitter, 2021-09-22',
      { name: 'kerry washington', handle: 'kerrywashington', platform: 'twitter', day: '2021-09-22', precision: 'day' },
    ],
    [
      '-- Ada Grip (@ada.grip), on Instagram, 2021-09-22',
      { name: 'Ada Grip', handle: 'ada.grip', platform: 'instagram', day: '2021-09-22', precision: 'day' },
    ],
    ['—Ada Grip, 2021-09-22', { name: 'Ada Grip', platform: 'statement', day: '2021-09-22', precision: 'day' }],
    [
      '— Jameela Jamil 🌈 (@jameelajamil) September 21, 2021',
      { name: 'Jameela Jamil 🌈', handle: 'jameelajamil', platform: 'twitter', day: '2021-09-21', precision: 'day' },
    ],
    [
      '— IATSE // #IASolidarity (@IATSE) March 10, 2024',
      { name: 'IATSE // #IASolidarity', handle: 'IATSE', platform: 'twitter', day: '2024-03-10', precision: 'day' },
    ],
    [
      '— AMPTP, in a statement to the Los Angeles Times, about September 20, 2021',
      { name: 'AMPTP', platform: 'statement', where: 'in a statement to the Los Angeles Times', day: '2021-09-20', precision: 'about' },
    ],
    [
      '— Gaffer McTape, Jr., at the rally in Encino, March 3, 2024',
      { name: 'Gaffer McTape, Jr.', platform: 'statement', where: 'at the rally in Encino', day: '2024-03-03', precision: 'day' },
    ],
    [
      '— Ada Grip, Boom Weekly, March 2024',
      { name: 'Ada Grip', platform: 'statement', where: 'Boom Weekly', day: '2024-03-01', precision: 'month' },
    ],
    [
      '— Ada Grip (@ada@crew.example), 2024-03-03',
      { name: 'Ada Grip', handle: 'ada@crew.example', platform: 'mastodon', day: '2024-03-03', precision: 'day' },
    ],
    [
      '— Ada Grip (@ada.bsky.social), 2024-03-03',
      { name: 'Ada Grip', handle: 'ada.bsky.social', platform: 'bluesky', day: '2024-03-03', precision: 'day' },
    ],
    ['— عادل (@adel), September 23, 2021', { name: 'عادل', handle: 'adel', platform: 'twitter', day: '2021-09-23', precision: 'day' }],
  ])('%s', (line, expected) => {
    expect(attribution(line)).toEqual(expected)
  })
  test('takes the network from the post’s own address', () => {
    const url = 'https://www.instagram.com/p/abc/'
    expect(attribution('— Ada Grip (@ada), September 23, 2021', url)).toMatchObject({ platform: 'instagram', url })
  })
  test.each([
    ['https://youtu.be/abc', 'youtube'],
    ['https://www.reddit.com/r/abc/', 'reddit'],
    ['https://mobile.twitter.com/ada/status/1', 'twitter'],
    ['https://crew.example/@ada/1', 'mastodon'],
    ['https://crew.example/ada/1', 'other'],
  ])('%s is an address of %s', (url, platform) => {
    expect(attribution('— Ada Grip (@ada), September 3, 2021', url)).toMatchObject({ platform })
  })
  test('only a link on the date is the post’s address', () => {
    const line = '— Ada Grip (@ada), in Variety, September 3, 2021'
    expect(parseAttribution(line, { url: 'https://variety.example/', text: 'Variety' })).not.toHaveProperty('attribution.url')
    const about = '— Ada Grip (@ada), about September 3, 2021'
    const url = 'https://twitter.com/ada/status/1'
    expect(parseAttribution(about, { url, text: 'September 3, 2021' })).toHaveProperty('attribution.url', url)
    expect(parseAttribution(about, { url, text: about })).toHaveProperty('attribution.url', url)
  })
  test.each([
    ['— Ada Grip (@ada) on September 3, 2021', { name: 'Ada Grip', handle: 'ada', platform: 'twitter' }],
    ['— Ada Grip, in September 2021', { name: 'Ada Grip', platform: 'statement', precision: 'month' }],
    ['— @ada, September 3, 2021', { name: 'ada', handle: 'ada', platform: 'twitter' }],
    ['— AMPTP, in statements, September 3, 2021', { name: 'AMPTP', platform: 'statement', where: 'in statements' }],
    ['— Ada Grip, in Redding, September 3, 2021', { name: 'Ada Grip', platform: 'statement', where: 'in Redding' }],
    ['—— Ada Grip, September 3, 2021', { name: 'Ada Grip' }],
    ['--- Ada Grip, September 3, 2021', { name: 'Ada Grip' }],
    ['— Ada Grip, Ph.D., in Redding, September 3, 2021', { name: 'Ada Grip, Ph.D.', where: 'in Redding' }],
    ['— Women on X, September 3, 2021', { name: 'Women on X', platform: 'statement' }],
  ])('%s', (line, expected) => {
    expect(attribution(line)).toMatchObject(expected)
    expect(attribution(line)).not.toHaveProperty('where', expect.stringMatching(/^(?:on|in)$/))
  })
  test('a network that is almost named is a mistake; a place is none', () => {
    expect(parseAttribution('— Ada Grip (@ada), on Instgram, 2021-09-03')).toMatchObject({
      type: 'mistake',
      message: expect.stringContaining('names no network (did you mean "instagram"?)'),
    })
    expect(attribution('— Ada Grip, on MSNBC, 2021-09-03')).toMatchObject({ platform: 'statement', where: 'on MSNBC' })
    expect(attribution('— Ada Grip, on X, 2021-09-03')).toMatchObject({ platform: 'x' })
  })
  test.each([
    '— Jane Doe',
    '— and that is that',
    'No dash, 2021-09-23',
    '- and that is that',
    '− Jane Doe',
    '— Franklin, in 1921',
    '— especially the crews (@IATSE).',
    '— Thanks (@IATSE) for all you do',
    '— it ran out on July 31, 2021.',
    '-- and no talks are set until September 2021.',
    '— all 60,000 of us, October 18.',
    '— 12/14/16',
    '- a raise of 3% from August 2021',
    '- the walkout, October 18',
    '- IATSE (@IATSE)',
    '− 3% in October 2021',
    '— Franklin, on his deathbed in May',
    '——',
    '',
  ])('%j is none', (line) => {
    expect(parseAttribution(line)).toEqual({ type: 'none' })
  })
  test.each([
    '— Ada Grip (@ada)',
    '— Ada Grip, September 31, 2021',
    '— Ada Grip (@ada), Sept 3, 2021',
    '— Ada Grip (@ada) 3 September 2021',
    '— Ada Grip, 2021-9-3',
    '— , September 3, 2021',
    '- Ada Grip (@ada), September 3, 2021',
    '− Ada Grip, September 3, 2021',
    '— Ada Grip (@ada), 9/3/2021',
    '— Ada Grip, 2021/09/03',
    '— Ada Grip, 3.9.2021',
    '— Ada Grip (@ada, she/her), September 3, 2021',
    '— Ada Grip (@ada), Thursday, September 3, 2021',
    '— Ada Grip (@ada), 11:42 PM, September 3, 2021',
    '— Ada Grip, September 3, 2021.',
    '— Ada Grip (September 3, 2021)',
    '— Ada Grip, September 3, 2021, 8:00 p.m.',
    '— Ada Grip, September 3',
    '— Ada Grip, Sept. 3',
    '— Ada Grip @ada, September 3, 2021',
    '— Ada Grip, @ada, September 3, 2021',
    '— Ada Grip (@ada), Setpember 3, 2021',
    '— Ada Grip, Setpember 3, 2021',
    '— Ada Grip (@ada), September 3,2021',
    '— ada grip (@ada), September 3, 202',
    '— Ada Grip (@ada), September 3, 2021 https://t.co/abc',
    '— Ada Grip (@ada), 2021-09-23T10:00:00Z',
    '— Ada Grip (@ada), yesterday',
    '— Ada Grip (@ada), on Instagram',
    '— Ada Grip (@ada), 3rd September 2021',
    '— Ada Grip, the 3rd of September 2021',
    '— Ada Grip, late September 2021',
    '— on Twitter, September 3, 2021',
    '- Crew Local 600, September 3, 2021',
    '— Ada Grip (@ada) (she/her), September 3, 2021',
    '— Ada Grip (@ada) · September 3, 2021',
    '— Ada Grip (@ada), circa September 2021',
    '— Ladies of the Set, September 3, 2021.',
    '— Ada Grip on Instagram, September 3, 2021',
  ])('%j means to be one and is not', (line) => {
    expect(parseAttribution(line)).toMatchObject({ type: 'mistake', message: expect.stringContaining('write it as') })
  })
})

test.each([
  [
    '— Ada Grip, at the rally in Encino on September 20, 2021',
    { name: 'Ada Grip', where: 'at the rally in Encino', platform: 'statement' },
  ],
  ['— Ada Grip, to The Daily Clapper in September 2021', { name: 'Ada Grip', where: 'to The Daily Clapper', precision: 'month' }],
  ['— Ada Grip (@ada), on Instagram on September 20, 2021', { name: 'Ada Grip', platform: 'instagram' }],
  ['— Ada Grip, on Instagram, on September 20, 2021', { name: 'Ada Grip', platform: 'instagram' }],
  ['— Ada Grip on September 20, 2021', { name: 'Ada Grip', platform: 'statement' }],
])('a word that only leads to the date is no part of what stands before it: %s', (line, expected) => {
  expect(attribution(line)).toMatchObject(expected)
})

test.each([
  ['— Ada Grip (ada), September 20, 2021', 'has brackets that hold no handle'],
  ['— Ada Grip [@ada], September 20, 2021', 'has brackets that hold no handle'],
  ['— Ada Grip (@ada), Mon, September 20, 2021', 'where a place or a network may stand'],
])('slips that would make somebody else of somebody: %s', (line, message) => {
  expect(attribution(line)).toMatchObject({ type: 'mistake', message: expect.stringContaining(message) })
})

test('a place behind the date, and a date that leads to no page on the web, are mistakes', () => {
  expect(attribution('— Ada Grip, September 23, 2021, on Instagram')).toMatchObject({
    type: 'mistake',
    message: expect.stringContaining('has its place behind the date'),
  })
  expect(parseAttribution('— He said so on September 23, 2021, in Naptown').type).toBe('none')
  expect(attribution('— Ada Grip (@ada), September 23, 2021', '/about/')).toMatchObject({
    type: 'mistake',
    message: expect.stringContaining('has a date that leads to "/about/", which is no post on the web'),
  })
})

test.each([
  ['\u200f— Ada Grip (@ada), 2021-09-23', { name: 'Ada Grip', handle: 'ada' }],
  ['— Ada Grip（@ada）, 2021-09-23', { name: 'Ada Grip', handle: 'ada' }],
  ['— Ada Grip (＠ada), 2021-09-23', { name: 'Ada Grip', handle: 'ada' }],
  ['— Ada Grip (@ada), on Tik Tok, 2021-09-23', { platform: 'tiktok' }],
  ['— Ada Grip, via Instagram, 2021-09-23', { name: 'Ada Grip', platform: 'instagram' }],
])('%j is read for what it means', (line, found) => {
  expect(attribution(line)).toMatchObject(found)
})
