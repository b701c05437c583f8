// The whole site, walked by a browser with scripts off, as a crawler or a cautious reader would: every
// address of the sitemap is reached by links from the front page, and has something to read on it.

import { selectAll } from 'css-select'
import { parseDocument } from 'htmlparser2'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { absoluteUrl } from '../../lib/urls.ts'
import { serveSite } from './site.ts'

const site = serveSite()

/** What one page is to its reader. */
interface Visit {
  status: number
  links: string[]
  fault?: string
}

/** Opens an address and reads what is laid out on it. */
async function visit(page: Page, path: string): Promise<Visit> {
  const response = await page.goto(`${site.origin}${path}`, { waitUntil: 'domcontentloaded' })
  const { headings, words, links } = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].filter((heading) => heading.getBoundingClientRect().height > 0).length,
    // biome-ignore lint/performance/useDomNodeTextContent: only words that are shown count
    words: document.querySelector('main')?.innerText.trim().split(/\s+/).length ?? 0,
    links: [...document.links].map(({ href }) => href),
  }))
  const fault = headings !== 1 ? `${headings} headings of the first order` : words < 8 ? `${words} words in main` : undefined
  return { status: response?.status() ?? 0, links, ...(fault && { fault }) }
}

test('every address of the sitemap can be reached and read without scripts', { timeout: 600_000 }, async () => {
  const sitemap = parseDocument(await (await fetch(`${site.origin}/sitemap.xml`)).text(), { xmlMode: true })
  const home = absoluteUrl('/')
  const listed = selectAll('loc', sitemap).map((element) => element.children.map((child) => ('data' in child ? child.data : '')).join(''))
  const addresses = listed.map((address) => `/${address.slice(home.length)}`)
  expect(addresses.length).toBeGreaterThan(100)

  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const queue = ['/']
  const seen = new Set(queue)
  const faults: string[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const { status, links, fault } = await visit(page, path)
    if (status !== 200) faults.push(`${path}: status ${status}`)
    else if (fault) faults.push(`${path}: ${fault}`)
    for (const link of links) {
      if (!link.startsWith(`${site.origin}/`)) continue
      const next = link.slice(site.origin.length).replace(/[?#].*$/, '')
      if (next.endsWith('/') && !seen.has(next)) queue.push(next)
      seen.add(next)
    }
  }
  await context.close()

  expect(faults).toEqual([])
  expect(
    addresses.filter((address) => !seen.has(address)),
    'listed in the sitemap, but no page links to it',
  ).toEqual([])
})
