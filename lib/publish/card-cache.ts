// Cards drawn once: kept on disk by what they say and by how they are drawn, so that an unchanged page
// costs the next build nothing. Called by published-files.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Card } from './card.ts'
import { drawCard } from './card-drawing.ts'

const root = () => path.join(/* turbopackIgnore: true */ process.cwd())
const folder = () => path.join(root(), '.next', 'cache', 'cards')

/** Everything that a card's look depends on. */
const drawnBy = [
  'lib/publish/card-drawing.ts',
  'lib/publish/card-fonts.ts',
  'lib/publish/card-size.ts',
  'lib/palette.ts',
  'lib/site.ts',
  'lib/text.ts',
  'package-lock.json',
]

let version: Promise<string> | undefined
let made: Promise<unknown> | undefined

/** How cards are drawn, as a hash of the modules that draw them and of the versions of the packages they use. */
const readVersion = () => {
  version ??= Promise.all(drawnBy.map((file) => readFile(path.join(root(), file), 'utf8'))).then((sources) =>
    createHash('sha256').update(sources.join('\0')).digest('hex'),
  )
  return version
}

/** A card as a PNG, drawn only if it has not been before. */
export async function getCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(`${await readVersion()}\0${JSON.stringify(card)}`)
    .digest('hex')
  const file = path.join(folder(), `${key}.png`)
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return new Uint8Array(kept)
  const drawn = await drawCard(card)
  made ??= mkdir(folder(), { recursive: true })
  await made
  // two workers may draw the same card; whichever is later replaces the file whole
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, drawn)
  await rename(unfinished, file)
  return new Uint8Array(drawn)
}
