// What readers of microformats find on the finished pages.
import { mf2 } from 'microformats-parser'
import { describe, expect, test } from 'vitest'
import { pages } from './site-pages.ts'

/** The first thing on the first page of a kind that matches. */
function readFirst(pattern: RegExp) {
  const page = pages.find(({ file }) => pattern.test(file))
  if (!page) throw new Error(`there is no page like ${pattern}`)
  const [item] = mf2(page.html, { baseUrl: `https://noodle.example${page.path}` }).items
  if (!item) throw new Error(`${page.file} holds no microformat`)
  return item
}

describe('microformats', () => {
  test.each([/^articles\/[^/]+\/index/, /^milestones\/[^/]+\/index/])('%s is an entry with name, day and address', (pattern) => {
    const { type, properties } = readFirst(pattern)
    expect(type).toEqual(['h-entry'])
    expect(properties.name?.[0]).toEqual(expect.stringMatching(/\w/))
    expect(properties.published?.[0]).toMatch(/^\d{4}-\d{2}/)
    expect(properties.url?.[0]).toMatch(/^https?:.*\/(articles|milestones)\//)
    expect(properties.summary?.[0]).toEqual(expect.stringMatching(/\w+ \w+/))
  })
  test('an article cites the outlet’s own page', () => {
    const [cited] = readFirst(/^articles\/[^/]+\/index/).properties['bookmark-of'] ?? []
    expect(cited).toMatchObject({ type: ['h-cite'], properties: { url: [expect.stringMatching(/^https?:/)] } })
  })
  test('a post is cited with its author, day and words', () => {
    const { type, properties } = readFirst(/^posts\/ben-stiller-[^/]+\/index/)
    expect(type).toEqual(['h-cite'])
    expect(properties).toMatchObject({
      author: [{ type: ['h-card'], properties: { name: ['Ben Stiller'] } }],
      published: ['2021-09-22'],
      content: [{ value: expect.stringContaining('conditions.#IATSE') }],
    })
  })
  test('a person is a card', () => {
    expect(readFirst(/^people\/mindy-kaling\/index/)).toMatchObject({ type: ['h-card'], properties: { name: ['Mindy Kaling'] } })
  })
  test.each([/^index/, /^timeline\/2021\/10\/index/, /^hashtags\/iasolidarity\/index/, /^topics\/[^/]+\/index/])(
    '%s is a feed of entries',
    (pattern) => {
      const { type, properties, children = [] } = readFirst(pattern)
      expect(type).toEqual(['h-feed'])
      expect(properties.name?.[0]).toEqual(expect.stringMatching(/\w/))
      expect(children.length).toBeGreaterThan(5)
      for (const child of children) {
        expect(['h-entry', 'h-cite']).toContain(child.type?.[0])
        expect(child.properties.published?.[0]).toMatch(/^\d{4}-\d{2}/)
        expect(child.properties.url?.[0]).toMatch(/^https?:/)
      }
    },
  )
})
