import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { basePath, files, findFaults, pages, readFile, type SitePage } from './site-pages.ts'

const kilobyte = 1024
const gzipOf = (data: Buffer | string) => gzipSync(data).length
const sizes = new Map<string, number>()

/** Gzipped bytes of a file of the site, by its address. */
function sizeOf(address: string): number {
  const known = sizes.get(address) ?? gzipOf(readFile(decodeURI(address.slice(basePath.length + 1))))
  sizes.set(address, known)
  return known
}

const addresses = (page: SitePage, selector: string, attribute: string) => page.all(selector).map(({ attribs }) => attribs[attribute] ?? '')
const stylesOf = (page: SitePage) => addresses(page, 'link[rel=stylesheet]', 'href')
const scriptsOf = (page: SitePage) => addresses(page, 'script[src]', 'src')

/** HTML and style sheet of a page, gzipped: what must arrive before it can be read. */
const weigh = (page: SitePage) => gzipOf(page.html) + stylesOf(page).reduce((total, address) => total + sizeOf(address), 0)

/** One thing to read, and nothing that grows; lists of any kind are the rest. */
const isReading = ({ kind, path }: SitePage) => /^(?:articles|milestones|posts)$/.test(kind) && !/^\/posts\/(?:\d+\/)?$/.test(path)
const limitOf = (page: SitePage) => (page.kind === 'home' ? 60 : isReading(page) ? 14 : 25) * kilobyte

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const weights = new Map(pages.map((page) => [page, weigh(page)]))
const reading = pages.filter(isReading)

describe('a page weighs', () => {
  test('no more than its kind may, and not so little that it would be empty', () => {
    const faults = findFaults(pages, (page) => {
      const weight = weights.get(page) ?? 0
      if (weight > limitOf(page)) return [`${weight} bytes, and ${limitOf(page)} are allowed`]
      return gzipOf(page.html) < 600 ? [`${gzipOf(page.html)} bytes of HTML are hardly a page`] : []
    })
    expect(faults).toEqual([])
  })

  test('11 KB in the middle, for one thing to read', () => {
    expect(median(reading.map((page) => weights.get(page) ?? 0))).toBeLessThanOrEqual(11 * kilobyte)
  })
})

describe('a page asks for', () => {
  test('at most 6 KB of script', () => {
    const faults = findFaults(pages, (page) => {
      const total = scriptsOf(page).reduce((sum, address) => sum + sizeOf(address), 0)
      return total > 6 * kilobyte ? [`${total} bytes of script`] : []
    })
    expect(faults).toEqual([])
  })
})

test('all fonts together are 45 KB at most', () => {
  const fonts = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))
  expect(fonts.reduce((total, file) => total + readFile(file).length, 0)).toBeLessThanOrEqual(45 * kilobyte)
})

afterAll(() => {
  const rows = [...new Set(pages.map(({ kind }) => kind))].map((kind) => {
    const own = pages.filter((page) => page.kind === kind)
    const of = own.map((page) => weights.get(page) ?? 0)
    const limit = Math.max(...own.map(limitOf))
    return [kind, { pages: own.length, smallest: Math.min(...of), median: median(of), largest: Math.max(...of), limit }] as const
  })
  console.table(Object.fromEntries(rows))
})
