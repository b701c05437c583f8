// The fonts of share cards, out of npm packages: the site's two faces, and for every other script a
// fallback that is registered when a card first needs it. Never the machine's own fonts, so that a
// card is the same everywhere. Called by card-drawing.
import { readdirSync } from 'node:fs'
import path from 'node:path'

// the canvas reads this once, when it is loaded
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1'
export const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas')

interface Face {
  family: string
  /** folder of a package */
  package: string
  /** endings of the files wanted: subsets of one face */
  files: RegExp
}

const text: Face[] = ['latin', 'latin-ext', 'vietnamese'].map((subset) => ({
  family: `Faustina ${subset}`,
  package: '@fontsource-variable/faustina',
  files: new RegExp(`-${subset}-wght-normal\\.woff2$`),
}))
const labels: Face[] = ['latin', 'latin-ext', 'vietnamese'].map((subset) => ({
  family: `Barlow Condensed ${subset}`,
  package: '@fontsource/barlow-condensed',
  files: new RegExp(`-${subset}-600-normal\\.woff2$`),
}))

const noto = (name: string, needed: RegExp, files = /-wght-normal\.woff2$/): Face & { needed: RegExp } => ({
  family: `Noto ${name || 'Sans'}`,
  package: `@fontsource-variable/noto-sans${name && `-${name}`}`,
  files,
  needed,
})

/** In order of preference; the last has a glyph, if a plain one, for nearly every character there is. */
const fallbacks: (Face & { needed: RegExp })[] = [
  noto('', /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\u2070-\u2bff]/u),
  noto('arabic', /\p{Script=Arabic}/u, /-arabic-wght-normal\.woff2$/),
  noto('hebrew', /\p{Script=Hebrew}/u, /-hebrew-wght-normal\.woff2$/),
  noto('thai', /\p{Script=Thai}/u, /-thai-wght-normal\.woff2$/),
  noto('jp', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u),
  noto('sc', /\p{Script=Han}/u),
  noto('kr', /\p{Script=Hangul}/u),
  {
    family: 'Noto Color Emoji',
    package: '@fontsource/noto-color-emoji',
    // the one file that holds them all: sequences such as a fist and its skin tone need both in one font
    files: /-emoji-400-normal\.woff2$/,
    needed: /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u,
  },
  { family: 'Unifont', package: '@fontsource/unifont', files: /-400-normal\.woff2$/, needed: /[^\p{Script=Latin}\p{ASCII}\u0080-\u206f]/u },
]

/** The canvas's own list is made anew whenever it is asked. */
const registered = new Set<string>()

function register({ family, package: folder, files }: Face) {
  if (registered.has(family)) return
  registered.add(family)
  const fullPath = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', folder, 'files')
  for (const file of readdirSync(fullPath).filter((name) => files.test(name)))
    GlobalFonts.registerFromPath(path.join(fullPath, file), family)
}

/** Font families for `context.font`, in order of preference. */
export interface Families {
  text: string
  labels: string
}

/** Registers what the words need, and only that: the fewer families, the faster the drawing. */
export function getFamilies(words: string): Families {
  const needed = fallbacks.filter((face) => face.needed.test(words))
  for (const face of [...text, ...labels, ...needed]) register(face)
  const toList = (faces: readonly Face[]) => [...faces, ...needed].map(({ family }) => `"${family}"`).join(', ')
  return { text: toList(text), labels: toList(labels) }
}
