import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { kinds, renderFixtureSite, serveFixtureSite } from './fixture-site.tsx'

const site = serveFixtureSite(renderFixtureSite())

async function open(path: string, width = 1280): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 800 } })
  await page.goto(site.origin + path)
  return page
}

describe('nothing scrolls sideways from 320 to 1440 px, nor at 2560', () => {
  test.each(Object.entries(kinds))('%s', async (_kind, path) => {
    const page = await open(path)
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    const widths = [...Array.from({ length: 29 }, (_, index) => 320 + index * 40), 2560]
    const wide: string[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const culprit = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth
        if (document.documentElement.scrollWidth <= limit) return undefined
        const all = [...document.body.querySelectorAll('*')]
        return all.find((element) => element.getBoundingClientRect().right > limit + 1)?.outerHTML.slice(0, 120) ?? 'something'
      })
      if (culprit) wide.push(`${width}: ${culprit}`)
    }
    await page.close()
    expect(wide).toEqual([])
  })
})

test('larger letters, up to twice as large, make no page wider than a phone', async () => {
  const wide: string[] = []
  const { style: _atADesk, ...read } = kinds
  for (const [kind, path] of Object.entries(read)) {
    const page = await open(path, 360)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${kind}: ${width}`)
    await page.close()
  }
  expect(wide).toEqual([])
})

describe('the reading column', () => {
  test('holds 60 to 70 characters a line', async () => {
    const page = await open(kinds.article)
    const characters = await page
      .locator('.prose p')
      .first()
      .evaluate((paragraph) => {
        const { fontSize, fontFamily, width } = getComputedStyle(paragraph)
        const context = document.createElement('canvas').getContext('2d')
        if (!context) return 0
        context.font = `${fontSize} ${fontFamily}`
        const text = 'The cooks asked for ten hours between two soups, and the kitchens offered nine and a half, and a spoon. '
        return (Number.parseFloat(width) / context.measureText(text).width) * text.length
      })
    await page.close()
    expect(characters).toBeGreaterThan(60)
    expect(characters).toBeLessThan(72)
  })

  test('keeps the paragraphs of a post', async () => {
    const page = await open(kinds.article)
    const post = page.locator('figure.post blockquote').nth(1)
    const [words, whiteSpace] = [await post.textContent(), await post.evaluate((element) => getComputedStyle(element).whiteSpace)]
    await page.close()
    expect(words).toBe('Give them a lid\n\nand a nap! 🍜 #souplidarity #LidsNow https://lids.example/now')
    expect(whiteSpace).toBe('pre-line')
  })

  test('sets the words of a post from right to left where they are written so', async () => {
    const page = await open('/people/layla-alshawarma/')
    const directions = await page
      .locator('h1, .voice blockquote')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).direction))
    await page.close()
    expect(directions).toEqual(['rtl', 'rtl'])
  })
})

describe('the rail', () => {
  test('marks the month that is being read, without scripts', async () => {
    const page = await open(kinds.timeline)
    const marked = () =>
      page
        .locator('.rail a')
        .evaluateAll((links) =>
          links.filter((link) => getComputedStyle(link).boxShadow !== 'none').map((link) => link.getAttribute('href')),
        )
    for (const month of ['2021-11', '2021-09']) {
      await page.locator(`#m-${month}`).evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 200))
      await expect.poll(marked).toEqual([`#m-${month}`])
    }
    await page.close()
  })

  test('a link to a day shows that day, under nothing', async () => {
    const page = await open('/timeline/2021/09/#d-2021-09-28')
    const { top, covered } = await page.locator('#d-2021-09-28').evaluate((day) => {
      const box = day.getBoundingClientRect()
      const at = document.elementFromPoint(box.left + 4, box.top + 4)
      return { top: box.top, covered: !day.contains(at) }
    })
    await page.close()
    expect(top).toBeGreaterThanOrEqual(0)
    expect(covered).toBe(false)
  })
})

describe('on paper', () => {
  test('the article is there, the navigation is not, and links that lead away show where', async () => {
    const page = await open(kinds.article)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.masthead nav').isVisible()).toBe(false)
    expect(await page.locator('.prose').first().isVisible()).toBe(true)
    const after = await page.locator('a.go').evaluate((link) => getComputedStyle(link, '::after').content)
    await page.close()
    expect(after).toContain('https://daily-clapper.example/')
  })

  test('the numbers under a plot are printed although they are folded away', async () => {
    const page = await open(kinds.milestone)
    await page.emulateMedia({ media: 'print' })
    const height = await page
      .locator('details table')
      .first()
      .evaluate((table) => table.getBoundingClientRect().height)
    await page.close()
    expect(height).toBeGreaterThan(40)
  })
})

describe('type', () => {
  test('nothing moves when the fonts arrive', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
    const held: (() => void)[] = []
    await page.route('**/*.woff2', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve))
      await route.continue()
    })
    await page.goto(site.origin + kinds.article, { waitUntil: 'commit' })
    await page.waitForSelector('footer')
    const height = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().height)
    await expect.poll(() => held.length).toBeGreaterThan(1)
    await page.waitForTimeout(200)
    const before = await height()
    for (const release of held) release()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(100)
    const after = await height()
    await page.close()
    expect(Math.abs(after - before) / before).toBeLessThan(0.03)
  })
})

describe('motion', () => {
  test('pages change with a transition only for readers who have not asked for less motion', async () => {
    const page = await open(kinds.timeline)
    const hasTransition = () =>
      page.evaluate(() =>
        [...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .some(
            (rule) => rule instanceof CSSMediaRule && rule.cssText.includes('@view-transition') && matchMedia(rule.conditionText).matches,
          ),
      )
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await hasTransition()).toBe(true)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await hasTransition()).toBe(false)
    await page.close()
  })
})
