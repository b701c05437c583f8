import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../lib/content/read-documents.ts'
import { readContentDir } from '../../lib/site.ts'
import { findFaults, isIndexable, pages, readFile, siteUrl, wholePages } from './site-pages.ts'

const indexable = wholePages.filter((page) => isIndexable(page) && page.path !== '/404.html')

/** Values that more than one page has. */
function findRepeated(values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string | undefined>()
  return values.flatMap((value) => {
    if (seen.has(value)) return [value ?? '']
    seen.add(value)
    return []
  })
}

describe('the head of a page', () => {
  test('names the page as no other page is named', () => {
    expect(findFaults(pages, ({ text }) => (text('head > title').length >= 5 ? [] : ['no title']))).toEqual([])
    // an article may report a milestone under the milestone's own name
    expect(findRepeated(indexable.filter(({ kind }) => kind !== 'milestones').map(({ text }) => text('head > title')))).toEqual([])
  })

  test('describes it, in words of its own', () => {
    const describe = (page: (typeof pages)[number]) => page.attribute('head > meta[name=description]', 'content')
    const faults = findFaults(indexable, (page) => {
      const { length } = describe(page) ?? ''
      return length >= 25 && length <= 320 ? [] : [`a description of ${length} characters`]
    })
    expect(faults).toEqual([])
    expect(findRepeated(indexable.map(describe))).toEqual([])
  })

  test('loads nothing before the style sheet: a face that is preloaded takes the line from the words', () => {
    expect(findFaults(pages, ({ all }) => all('link[rel=preload], link[rel=modulepreload]').map(() => 'preloads'))).toEqual([])
  })

  test('gives its one address, absolute', () => {
    const faults = findFaults(wholePages, ({ path, all }) => {
      const found = all('link[rel=canonical]').map(({ attribs }) => attribs.href)
      const right = path === '/404.html' ? found.length === 0 : found.length === 1 && found[0] === `${siteUrl}${path}`
      return right ? [] : [`canonical address ${found.join(', ') || 'missing'}`]
    })
    expect(faults).toEqual([])
  })

  test('says its language and fits a small screen', () => {
    const faults = findFaults(pages, function* ({ attribute }) {
      if (!attribute('html', 'lang')) yield 'no language'
      if (!attribute('meta[name=viewport]', 'content')?.includes('width=device-width')) yield 'no viewport'
    })
    expect(faults).toEqual([])
  })
})

describe('the body of a page', () => {
  test('has one heading of the first level and words to read', () => {
    const faults = findFaults(wholePages, function* ({ all, text }) {
      if (all('h1').length !== 1) yield `${all('h1').length} first-level headings`
      if (all('main').length !== 1) yield `${all('main').length} main parts`
      if (text('h1').length < 2) yield 'an empty heading'
      if (text('main').length < 30) yield `only "${text('main')}" to read`
    })
    expect(faults).toEqual([])
  })

  test('shows no escapes and no values that are none', () => {
    const faults = findFaults(pages, function* ({ html, text }) {
      for (const found of html.match(/&amp;(?:amp|lt|gt|quot|#x?[\da-f]+);/gi) ?? []) yield found
      for (const found of text('body').match(/\[object \w+\]|\bundefined\b|\bNaN\b|Invalid Date/g) ?? []) yield found
    })
    expect(faults).toEqual([])
  })

  test('gives every place its own name', () => {
    expect(findFaults(pages, ({ all }) => findRepeated(all('[id]').map(({ attribs }) => attribs.id)))).toEqual([])
  })
})

describe('the sitemap', () => {
  const addresses = [
    ...readFile('sitemap.xml')
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, address]) => address)

  test('lists the pages for search engines, all of them and no others', () => {
    expect([...addresses].sort()).toEqual(indexable.map(({ path }) => `${siteUrl}${path}`).sort())
  })

  test('lists no page twice', () => expect(findRepeated(addresses)).toEqual([]))
})

test.each(['articles', 'milestones', 'topics', 'sources'] as const)(
  '%s have the pages of what is published, and no draft has one',
  (folder) => {
    const published = readDocuments(readContentDir()).documents[folder].filter(({ fields }) => !fields.draft)
    const slugs = published.flatMap(({ slug, fields }) => [slug, ...fields.formerSlugs])
    const isPage = new RegExp(`^/${folder}/(?!\\d+/)([^/]+)/$`)
    const found = pages.flatMap(({ path }) => isPage.exec(path)?.[1] ?? [])
    expect(found.sort()).toEqual(slugs.sort())
  },
)
