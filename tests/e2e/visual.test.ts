// What the pages look like, compared with pictures that somebody has looked at. When a change is
// meant: UPDATE_PICTURES=1, look at every picture that changed, and commit them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { kinds, renderFixtureSite, serveFixtureSite } from './fixture-site.tsx'

const folder = path.join(import.meta.dirname, 'pictures')
const failures = path.join(import.meta.dirname, 'failures')
/** Share of pixels that may differ: another machine draws the edges of letters a little differently. */
const tolerance = 0.015

const site = serveFixtureSite(renderFixtureSite())
const shown = [
  'timeline',
  'round',
  'year',
  'month',
  'article',
  'opinion',
  'milestone',
  'people',
  'person',
  'hashtags',
  'hashtag',
  'posts',
  'post',
  'topics',
  'topic',
  'sources',
  'source',
  'glossary',
  'corrections',
  'prose',
  'moved',
  'not found',
] as const satisfies readonly (keyof typeof kinds)[]

const looks = [
  { width: 320, height: 1400, colorScheme: 'light' },
  { width: 1280, height: 1100, colorScheme: 'light' },
  { width: 1280, height: 1100, colorScheme: 'dark' },
  { width: 320, height: 1400, colorScheme: 'dark' },
] as const

describe.each(looks)('$width px, $colorScheme', ({ width, height, colorScheme }) => {
  test.each(shown)('%s', async (kind) => {
    const page = await site.browser.newPage({ viewport: { width, height }, colorScheme, javaScriptEnabled: false }) // as the silly site has no script
    await page.goto(site.origin + kinds[kind])
    await page.evaluate(() => document.fonts.ready)
    await page.reload() // a first page is not set in faces that come after its words
    const screenshot = await page.screenshot({ animations: 'disabled' })
    await page.close()

    const name = `${kind.replaceAll(' ', '-')}-${width}-${colorScheme}.webp`
    const file = path.join(folder, name)
    if (process.env.UPDATE_PICTURES) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, await sharp(screenshot).webp({ lossless: true, effort: 6 }).toBuffer())
    }
    expect(existsSync(file), `there is no picture ${name}; make it with UPDATE_PICTURES=1`).toBe(true)
    const [expected, actual] = await Promise.all(
      [readFileSync(file), screenshot].map((image) => sharp(image).ensureAlpha().raw().toBuffer()),
    )
    if (!expected || !actual) throw new Error('no picture')
    const difference = Buffer.alloc(actual.length)
    const share = pixelmatch(expected, actual, difference, width, height, { threshold: 0.2 }) / (width * height)
    if (share > tolerance) {
      mkdirSync(failures, { recursive: true })
      await sharp(difference, { raw: { width, height, channels: 4 } })
        .png()
        .toFile(path.join(failures, name.replace('.webp', '-difference.png')))
      writeFileSync(path.join(failures, name.replace('.webp', '.png')), screenshot)
    }
    expect(share).toBeLessThanOrEqual(tolerance)
  })
})
