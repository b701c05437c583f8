import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areVariants, parsePostText, toWordsKey } from '../../../lib/markdown/post-text.ts'

const found = (text: string) =>
  parsePostText(text)
    .filter(({ type }) => type !== 'text')
    .map(({ type, text: piece }) => `${type} ${piece}`)
const words = (text: string) => ({ parts: parsePostText(text), key: toWordsKey(parsePostText(text)) })
const key = (text: string) => toWordsKey(parsePostText(text))

describe('finds by the platform’s rules', () => {
  test.each<[string, string[]]>([
    ['better conditions.#IATSE', ['hashtag #IATSE']],
    ['#solidarity w/my @IATSE. #2021 #IA2021', ['hashtag #solidarity', 'mention @IATSE', 'hashtag #IA2021']],
    ['foo#bar a@b.example', []],
    ['“#IASolidarity. #IAVoteYes”', ['hashtag #IASolidarity', 'hashtag #IAVoteYes']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
  test('nothing inside an address', () => {
    expect(found('see https://clapper.com/#tag and https://clapper.com/@user')).toEqual([
      'link https://clapper.com/#tag',
      'link https://clapper.com/@user',
    ])
  })
  test('stubs of links and pictures, with and without a scheme', () => {
    expect(found('crews ⤵️https://t.co/abc pic.twitter.com/hFMCmWzUVT')).toEqual([
      'stub https://t.co/abc',
      'stub pic.twitter.com/hFMCmWzUVT',
    ])
  })
  test('hashtags of any script, full width too', () => {
    expect(found('#تضامن #連帯 #été ＃wide')).toEqual(['hashtag #تضامن', 'hashtag #連帯', 'hashtag #été', 'hashtag ＃wide'])
  })
  test('and loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const marked = `#A ${text} @b https://t.co/x`
        expect(
          parsePostText(marked)
            .map((part) => part.text)
            .join(''),
        ).toBe(marked)
      }),
    )
  })
})

describe('the same words', () => {
  test('but for case, quotation marks, spaces, links and a last full stop', () => {
    const words = key('I stand with “them”. #IASolidarity')
    for (const other of [
      'i stand  with "them". #IASOLIDARITY.',
      'I stand with "them". #IASolidarity https://t.co/x',
      '“I stand with “them”. #IASolidarity”',
    ])
      expect(key(other)).toBe(words)
  })
  test('other words are others', () => {
    expect(key('Longer turnarounds')).not.toBe(key('Faster turnarounds'))
  })
  test('a slip or a cut is a variant, a different sentence is not', () => {
    const long = words('None of the beauty of our film would be possible without the tireless efforts of our incredible crew.')
    expect(
      areVariants(long, words('None of the beauty of our film would be posible without the tireless efforts of our incredible crew')),
    ).toBe(true)
    expect(areVariants(long, words('None of the beauty of our film would be possible'))).toBe(true)
    expect(areVariants(long, words('All of the beauty of this series is due to somebody else, and I thank the writers for it'))).toBe(false)
    expect(areVariants(words('Thanks'), words('Thank'))).toBe(false)
  })

  test('are no variants where a number or a "not" differs', () => {
    const said = 'We have read the offer of the oven keepers and we will put down our ladles on Monday at 5'
    for (const [word, other] of [
      ['will', 'wont'],
      ['the offer', 'no offer'],
      ['will', "won't"],
      ['will', 'will not'],
      ['Monday at 5', 'Monday at 6'],
      ['Monday at 5', 'Monday at six'],
    ] as const) {
      expect(areVariants(words(said), words(said.replace(word, other)))).toBe(false)
    }
    expect(areVariants(words(said.replace('will', 'on other'.slice(0, 2))), words(said.replace('will', 'on others')))).toBe(true)
    expect(areVariants(words(said.replace('will', "don't")), words(said.replace('will', 'do not')))).toBe(true)
  })
})
