// The site's three typefaces → components/fonts: only the letters of Western European languages and the
// punctuation we print, as woff2. Run by hand (`npm run fonts`) when a package or this list changes;
// the result is committed. Refuses to write more than the 45 KB all fonts may weigh together.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const limit = 45_000
const folder = path.resolve(import.meta.dirname, '../../components/fonts')
const { resolve } = createRequire(import.meta.url)

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
const letters = `${range(0x20, 0x7e)}\u00a0¡£§©«®°·»¿×½${range(0xc0, 0xff)}Œœ–—‘’“”„…‹›€−`
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum']

const fonts = [
  {
    from: '@fontsource-variable/faustina/files/faustina-latin-wght-normal.woff2',
    to: 'faustina.woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  {
    from: '@fontsource-variable/faustina/files/faustina-latin-wght-italic.woff2',
    to: 'faustina-italic.woff2',
    variationAxes: { wght: 400 },
  },
  { from: '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2', to: 'barlow-condensed.woff2', variationAxes: {} },
]

const made = await Promise.all(
  fonts.map(async ({ from, to, variationAxes }) => ({
    to,
    data: await subsetFont(await readFile(resolve(from)), letters, { targetFormat: 'woff2', keepFeatures, noHinting: true, variationAxes }),
  })),
)
const total = made.reduce((sum, { data }) => sum + data.length, 0)
if (total > limit) throw new Error(`The fonts weigh ${total} bytes together, more than ${limit}; leave out letters or weights.`)
for (const { to, data } of made) {
  await writeFile(path.join(folder, to), data)
  console.log(`${to}: ${data.length} bytes`)
}
console.log(`All fonts: ${total} of ${limit} bytes`)
