// An article and a post framed by a page of somebody else, as its readers would meet them there.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outDir } from '../../lib/commands/site-build.ts'
import { findFiles } from '../../lib/export/find-files.ts'
import { serveSite } from './site.ts'

const site = serveSite()
const files = findFiles(outDir)
const choose = (folder: string) => files.find((file) => file.startsWith(`embed/${folder}/`) && file.endsWith('index.html')) ?? ''

/** Another origin, whose one page frames the address after its question mark. */
let host = ''
beforeAll(async () => {
  const server = createServer(({ url = '' }, response) => {
    const framed = decodeURIComponent(url.slice(url.indexOf('?') + 1)).replaceAll('"', '&quot;')
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!DOCTYPE html><title>Noodles</title><iframe src="${framed}" width="560" height="300">`)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  afterAll(() => server.close())
})

async function visit(file: string): Promise<Page> {
  const page = await site.browser.newPage()
  await page.goto(`${host}/?${encodeURIComponent(`${site.origin}/${file.replace('index.html', '')}`)}`)
  return page
}

describe('framed by another site', () => {
  test.each(['articles', 'posts'])('one of the %s is read, in our look, and leads out of the frame to its page', async (folder) => {
    const page = await visit(choose(folder))
    const frame = page.frameLocator('iframe')
    expect((await frame.locator('h1').textContent())?.length).toBeGreaterThan(8)
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px')
    expect(await frame.locator('html').evaluate((root) => root.scrollWidth <= root.clientWidth)).toBe(true)
    const link = frame.locator('.site a')
    const address = new URL((await link.getAttribute('href')) ?? '')
    await page.route(address.href, (route) => route.fulfill({ contentType: 'text/html', body: '<title>the page</title>' }))
    await link.click()
    await page.waitForURL(address.href)
    expect(address.pathname).toMatch(new RegExp(`/${folder}/[^/]+/$`))
    await page.close()
  })

  test('a whole page refuses', async () => {
    const page = await visit('about/index.html')
    await expect.poll(() => page.frames().at(1)?.url()).toMatch(/^chrome-error:/)
    await page.close()
  })
})
