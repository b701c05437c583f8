import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { kinds, renderFixtureSite, serveFixtureSite } from './fixture-site.tsx'

const site = serveFixtureSite(renderFixtureSite())

/** What has the focus: its words, whether a reader sees it and its outline, and whether anything lies over it. */
const describeFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const at = document.elementFromPoint(box.left + Math.min(8, box.width / 2), box.top + box.height / 2)
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return {
      text: element.textContent?.trim().slice(0, 60) ?? '',
      href: element.getAttribute('href'),
      inWindow: box.top >= 0 && box.bottom <= innerHeight,
      covered: !at || !(element.contains(at) || at.contains(element)),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })

describe('with the Tab key', () => {
  test.each([
    ['timeline', 1280],
    ['timeline', 320],
    ['article', 1280],
    ['article', 320],
    ['people', 1280],
    ['milestone', 320],
  ] as const)('everything on the page of a %s at %i px is reached, seen and not covered', async (kind, width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 700 } })
    await page.goto(site.origin + kinds[kind])
    const expected = await page.locator('a[href]:visible, summary:visible, button:visible, input:visible').count()
    const faults: string[] = []
    let reached = 0
    for (let step = 0; step < expected + 5; step++) {
      await page.keyboard.press('Tab')
      const focus = await describeFocus(page)
      if (!focus) break
      if (focus.text) reached++
      if (!focus.inWindow) faults.push(`out of the window: ${focus.text}`)
      if (focus.covered) faults.push(`covered: ${focus.text}`)
      if (!focus.outlined) faults.push(`no outline: ${focus.text}`)
    }
    await page.close()
    expect(faults).toEqual([])
    expect(reached).toBeGreaterThanOrEqual(expected)
  })

  test('the first stop skips to the content', async () => {
    const page = await site.browser.newPage()
    await page.goto(site.origin + kinds.article)
    await page.keyboard.press('Tab')
    expect((await describeFocus(page))?.href).toBe('#content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.keyboard.press('Tab')
    expect((await describeFocus(page))?.text).toBe('The Daily Clapper')
    await page.close()
  })
})
