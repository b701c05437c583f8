// What a reading page asks the network for, counted by a browser: the budget of a phone between takes.
import type { CDPSession } from 'playwright'
import { describe, expect, test } from 'vitest'
import { outDir } from '../../lib/commands/site-build.ts'
import { findFiles } from '../../lib/export/find-files.ts'
import { serveSite } from './site.ts'

const site = serveSite()
const kinds = [
  'articles',
  'posts',
  'milestones',
  'people',
  'organizations',
  'hashtags',
  'topics',
  'sources',
  'rounds',
  'timeline',
  'glossary',
  'about',
  'corrections',
]
const pages = findFiles(outDir).filter((file) => file.endsWith('index.html'))

/** The first and the last page of a kind. */
const choose = (kind: string) => {
  const own = pages.filter((file) => file.startsWith(`${kind}/`))
  return [...new Set([own[0], own.at(-1)])].filter((file) => file !== undefined)
}

describe('a page asks for six files at most, itself, fonts and icon included, and for nothing elsewhere', () => {
  test.each(['index.html', ...kinds.flatMap(choose)])('%s', async (file) => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.origin}/${file.replace('index.html', '')}`, { waitUntil: 'networkidle' })
    await context.close()
    expect(asked.filter((address) => !address.startsWith(new URL(site.origin).origin))).toEqual([])
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(6)
    expect(asked.some((address) => address.endsWith('.woff2'))).toBe(true)
    expect(new Set(asked).size, asked.join('\n')).toBe(asked.length)
  })
})

/** The sum of what moved without being asked, as Cumulative Layout Shift counts it, in a browser. */
const readLayoutShift = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0))
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 300)
  })

describe('no line moves on a phone when the faces come late', () => {
  test.each(['index.html', ...kinds.flatMap(choose)])('%s', async (file) => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await page.goto(`${site.origin}/${file.replace('index.html', '')}`, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(readLayoutShift)).toBe(0)
    await context.close()
  })
})

/** Milliseconds from the beginning of a page's load to its first paint of any words, and to that of its largest. */
const readPaints = () =>
  new Promise<{ first: number; largest: number }>((resolve) => {
    let largest = 0
    new PerformanceObserver((list) => {
      largest = list.getEntries().at(-1)?.startTime ?? 0
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    const finish = () => resolve({ first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, largest })
    setTimeout(finish, 800)
  })

/** A phone on a slow 4G line, as Lighthouse has it: bytes a second, and milliseconds there and back. */
const slowLine = { offline: false, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8, latency: 150 }

/** The names of the faces that the first heading of an open page is set in, as the browser has drawn it. */
async function readHeadingFaces(session: CDPSession): Promise<string> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.map(({ familyName }) => familyName).join(', ')
}

test('on a slow phone the words of a first page are there before any face, and the second page is set in ours', async () => {
  const context = await site.browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { ...slowLine, latency: 1000 })
  await page.goto(`${site.origin}/about/`, { waitUntil: 'networkidle' })
  const { words, faces } = await page.evaluate(() => ({
    words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    faces: performance
      .getEntriesByType('resource')
      .flatMap((entry) => (entry.name.endsWith('.woff2') ? entry.startTime + entry.duration : [])),
  }))
  expect(await readHeadingFaces(session)).not.toContain('Faustina')
  expect(words).toBeLessThan(Math.min(...faces))
  await page.goto(`${site.origin}/glossary/`)
  expect(await readHeadingFaces(session)).toContain('Faustina')
  await context.close()
})

describe('on a slow phone the largest words come with the first', () => {
  test.each(['index.html', ...kinds.flatMap((kind) => choose(kind).slice(0, 1))])('%s', async (file) => {
    const context = await site.browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slowLine)
    await page.goto(`${site.origin}/${file.replace('index.html', '')}`, { waitUntil: 'load' })
    const { first, largest } = await page.evaluate(readPaints)
    await context.close()
    expect(first).toBeGreaterThan(150) // the line is slow
    expect(largest).toBeLessThanOrEqual(first * 1.1)
  })
})
