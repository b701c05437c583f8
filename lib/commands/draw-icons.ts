// components/icon.svg → the raster icons that some browsers and systems still ask for. Run by hand
// (`npm run icons`) when the drawing changes; the results are committed.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { palette } from '../palette.ts'
import { projectDir } from './tools.ts'

const file = (name: string) => path.join(projectDir, name)
const drawing = await readFile(file('components/icon.svg'))
const { paper } = palette.light

/** PNG of the icon; `margin` keeps it clear of the round corners of home screens. */
const draw = (size: number, margin = 0) =>
  sharp(drawing, { density: 600 })
    .resize(size - 2 * margin)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: margin > 0 ? paper : '#0000' })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()

/** An .ico file with one PNG in it. Format: https://en.wikipedia.org/wiki/ICO_(file_format) */
function toIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, png])
}

await writeFile(file('public/favicon.ico'), toIco(await draw(32), 32))
await writeFile(file('public/apple-icon.png'), await draw(180, 18))
await writeFile(file('public/icon-192.png'), await draw(192, 20))
await writeFile(file('public/icon-512.png'), await draw(512, 52))
