import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { kinds, renderFixtureSite, serveFixtureSite } from './fixture-site.tsx'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const everything: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
/** What can change with the theme or the width while the words stay the same. */
const looksOnly: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'] },
}
const site = serveFixtureSite(renderFixtureSite())

/** What axe holds against the page, a line each. */
async function findViolations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (run) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(run),
    options,
  )
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`))
}

const looks = [320, 1280].flatMap((width) => [
  { width, colorScheme: 'light', forcedColors: 'none' } as const,
  { width, colorScheme: 'dark', forcedColors: 'none' } as const,
  { width, colorScheme: 'dark', forcedColors: 'active' } as const,
])

describe('axe finds nothing in light, dark and forced colors at 320 and 1280 px', () => {
  test.each(Object.entries(kinds))('%s', async (_kind, path) => {
    const page = await open(path)
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    await page.evaluate(axeSource)
    const found: Record<string, string[]> = {}
    for (const [index, { width, ...media }] of looks.entries()) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia(media)
      const violations = await findViolations(page, index === 0 ? everything : looksOnly)
      if (violations.length > 0) found[`${media.colorScheme}, forced ${media.forcedColors}, ${width} px`] = violations
    }
    await page.close()
    expect(found).toEqual({})
  })
})

describe('the outline', () => {
  test.each(Object.entries(kinds))('%s has one first-level heading and skips no level', async (_kind, path) => {
    const page = await open(path)
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    await page.close()
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.findIndex((level, index) => level > (levels[index - 1] ?? 1) + 1)).toBe(-1)
  })
})

describe('what a screen reader is told', () => {
  test.each(['timeline', 'article'] as const)('%s', async (kind) => {
    const page = await open(kinds[kind])
    const tree = await page.locator('body').ariaSnapshot()
    await page.close()
    await expect(`${tree}\n`).toMatchFileSnapshot(`snapshots/${kind}.aria.txt`)
  })
})

async function open(path: string): Promise<Page> {
  const page = await site.browser.newPage()
  await page.goto(site.origin + path)
  return page
}
