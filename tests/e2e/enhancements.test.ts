import type { BrowserContextOptions, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { outDir } from '../../lib/commands/site-build.ts'
import { findFiles } from '../../lib/export/find-files.ts'
import { serveSite } from './site.ts'

const site = serveSite()
const articlePath = `/${findFiles(outDir)
  .find((file) => /^articles\/[^/]+\/index\.html$/.test(file))
  ?.replace('index.html', '')}`

/** Opens a page in a context of its own; collects what the console holds against it. */
async function open(path: string, options: BrowserContextOptions = {}, script?: string): Promise<{ page: Page; errors: string[] }> {
  const context = await site.browser.newContext(options)
  if (script) await context.addInitScript(script)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(site.origin + path)
  return { page, errors }
}

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme)

describe('the policy', () => {
  test('lets the page do all it wants to, under trusted types', async () => {
    const { errors } = await open(articlePath)
    expect(errors).toEqual([])
  })

  test('keeps out other people’s files', async () => {
    const { page, errors } = await open(articlePath)
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://noodle.example/pixel.png' })))
    await expect.poll(() => errors.join()).toMatch(/violates the following Content Security Policy directive: "img-src /)
  })

  test('lets no text become code', async () => {
    const { page } = await open(articlePath)
    const write = page.evaluate(() => {
      document.body.innerHTML = '<p>Noodles</p>'
    })
    await expect(write).rejects.toThrow(/TrustedHTML/)
  })

  test('lets the browser fetch the next page while the pointer rests on its link', async () => {
    const { page } = await open('/')
    const link = page.locator('main a[href*="/articles/"]').first()
    const fetched = page.context().waitForEvent('request', {
      predicate: (request) => request.headers()['sec-purpose']?.startsWith('prefetch') ?? false,
      timeout: 10_000,
    })
    await link.hover()
    expect((await fetched).url()).toContain('/articles/')
  })
})

describe('theme', () => {
  test('follows the system until the reader chooses', async () => {
    const { page } = await open('/')
    expect(await theme(page)).toBeUndefined()
    expect(await page.getByRole('radio', { name: 'Auto' }).isChecked()).toBe(true)
  })

  test('a choice holds on the next page, from the first paint', async () => {
    const { page } = await open('/')
    await page.getByRole('radio', { name: 'Dark' }).check()
    expect(await theme(page)).toBe('dark')
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.body) return
        document.documentElement.setAttribute('data-theme-at-body', document.documentElement.dataset.theme ?? '')
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(site.origin + articlePath)
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-theme-at-body'))).toBe('dark')
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
  })

  test('Auto forgets the choice', async () => {
    const { page } = await open('/')
    await page.getByRole('radio', { name: 'Light' }).check()
    await page.getByRole('radio', { name: 'Auto' }).check()
    await page.reload()
    expect(await theme(page)).toBeUndefined()
  })

  test('a choice in one tab shows in the other', async () => {
    const { page } = await open('/')
    const other = await page.context().newPage()
    await other.goto(site.origin + articlePath)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect.poll(() => theme(other)).toBe('dark')
    expect(await other.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
  })

  test('works for this page where storage is forbidden', async () => {
    const { page, errors } = await open(
      '/',
      {},
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })",
    )
    await page.getByRole('radio', { name: 'Dark' }).check()
    expect(await theme(page)).toBe('dark')
    expect(errors).toEqual([])
  })
})

describe('share', () => {
  const share = (page: Page) => page.locator('[data-share]').first()
  const noSheet = "Object.defineProperty(Navigator.prototype, 'share', { value: undefined })"
  const sheet = (outcome: string) =>
    `Object.defineProperty(Navigator.prototype, 'share', { value: async (data) => { window.shared = data; ${outcome} } })`
  const noCopy = `${noSheet}; Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText: async () => { throw new DOMException('no', 'NotAllowedError') } } })`

  test('copies the link and says so', async () => {
    const { page } = await open(articlePath, { permissions: ['clipboard-read', 'clipboard-write'] }, noSheet)
    await share(page).getByRole('button').click()
    await expect.poll(() => share(page).getByRole('status').textContent()).toBe('Link copied.')
    const link = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    expect(await share(page).locator('input').isVisible()).toBe(false)
  })

  test('shows the link, selected, where copying is forbidden', async () => {
    const { page } = await open(articlePath, {}, noCopy)
    await share(page).getByRole('button').click()
    await expect.poll(() => share(page).getByRole('status').textContent()).toMatch(/does not let us copy/)
    const [selected, url] = await share(page)
      .locator('input')
      .evaluate((field: HTMLInputElement) => [field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0), field.value])
    expect(selected).toBe(url)
    expect(
      await share(page)
        .locator('input')
        .evaluate((field) => field === document.activeElement),
    ).toBe(true)
  })

  test('hands the link to the system’s sheet and adds nothing', async () => {
    const { page } = await open(articlePath, {}, sheet(''))
    await share(page).getByRole('button').click()
    const link = await page.locator('link[rel=canonical]').getAttribute('href')
    await expect.poll(() => page.evaluate(() => 'shared' in window && (window.shared as { url: string }).url)).toBe(link)
    expect(await share(page).getByRole('status').textContent()).toBe('')
  })

  test('says nothing when the reader closes the sheet', async () => {
    const { page } = await open(
      articlePath,
      { permissions: ['clipboard-read', 'clipboard-write'] },
      sheet("throw new DOMException('closed', 'AbortError')"),
    )
    await share(page).getByRole('button').click()
    await page.waitForTimeout(200)
    expect(await share(page).getByRole('status').textContent()).toBe('')
  })

  test('copies when the sheet cannot be shown', async () => {
    const { page } = await open(
      articlePath,
      { permissions: ['clipboard-read', 'clipboard-write'] },
      sheet("throw new DOMException('no', 'NotAllowedError')"),
    )
    await share(page).getByRole('button').click()
    await expect.poll(() => share(page).getByRole('status').textContent()).toBe('Link copied.')
  })
})

describe('without scripts', () => {
  test.each(['/', articlePath])('%s shows no control that does nothing', async (path) => {
    const { page, errors } = await open(path, { javaScriptEnabled: false })
    expect(await page.locator('[data-share], [data-theme-choice]').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(errors).toEqual([])
  })
})
