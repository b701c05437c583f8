// What a card says → a PNG of 1200×630. Laid out like a call sheet: the day in the gutter, rules, the
// kind of thing on a strip of gaffer tape, the title as large as it fits. Called by card-cache.
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import sharp from 'sharp'
import { palette } from '../palette.ts'
import { siteName } from '../site.ts'
import { splitGraphemes } from '../text.ts'
import type { Card } from './card.ts'
import { createCanvas, type Families, getFamilies } from './card-fonts.ts'
import { cardSize } from './card-size.ts'

const { paper, ink, soft, tape } = palette.light

/** What the record is of, for those who meet a card elsewhere. */
const subject = 'IATSE–AMPTP'

const margin = 56
/** where the gutter ends */
const rule = 300
const column = { left: rule + 44, right: cardSize.width - margin }
const top = 118
const bottom = cardSize.height - 104

/** Sizes a text may be set in, largest first. */
const textSizes = [104, 92, 82, 74, 66, 60, 54, 48, 43, 39]
const leading = 1.12

/** Canvases that nobody draws on. One takes 3 MB, which the collector of garbage would have to find again for every card. */
const free: Canvas[] = []

/** Draws a card as a PNG. */
export async function drawCard(card: Card): Promise<Buffer> {
  const canvas = free.pop() ?? createCanvas(cardSize.width, cardSize.height)
  drawOn(canvas.getContext('2d'), card)
  const { width, height } = cardSize
  // the canvas's own encoder takes ten times as long; to take the alpha out, or to compress more, costs more time than it saves bytes
  const png = await sharp(canvas.data(), { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 2, adaptiveFiltering: false })
    .toBuffer()
  free.push(canvas)
  return png
}

function drawOn(context: SKRSContext2D, card: Card) {
  const families = getFamilies([card.label, card.text, card.by, ...card.gutter].join(' '))
  // else letters are shaped as the machine's own language would have them
  context.lang = 'en'
  context.fillStyle = paper
  context.fillRect(0, 0, cardSize.width, cardSize.height)
  drawRules(context)
  drawTape(context, families, card.label.toUpperCase())
  drawGutter(context, families, card.gutter)
  drawText(context, families, card.text)
  drawEdges(context, families, card)
}

function drawRules(context: SKRSContext2D) {
  context.fillStyle = ink
  context.fillRect(margin, top - 22, cardSize.width - 2 * margin, 3)
  context.fillRect(margin, bottom + 20, cardSize.width - 2 * margin, 3)
  context.fillRect(rule, top - 22, 1.5, bottom - top + 42)
}

function drawTape(context: SKRSContext2D, families: Families, label: string) {
  context.font = `600 30px ${families.labels}`
  context.letterSpacing = '2.5px'
  const words = cut(context, label, 560)
  const width = context.measureText(words).width
  const [left, height, y] = [column.left - 4, 46, 34]
  // torn ends, always torn alike
  const tear = [0, 5, 1, 7, 3, 6]
  const edge = tear.map((depth, index) => [depth, y + (height * index) / (tear.length - 1)] as const)
  context.fillStyle = tape
  context.beginPath()
  for (const [depth, height] of edge) context.lineTo(left - depth, height)
  for (const [depth, height] of edge.toReversed()) context.lineTo(left + width + 28 + depth, height)
  context.fill()
  context.fillStyle = ink
  context.textAlign = 'left'
  context.fillText(words, left + 15, y + 34)
  context.letterSpacing = '0px'
}

function drawGutter(context: SKRSContext2D, families: Families, [above, large, below]: Card['gutter']) {
  const center = (margin + rule - 8) / 2
  const width = rule - margin - 24
  context.textAlign = 'center'
  context.fillStyle = ink
  let size = 190
  context.font = `600 ${size}px ${families.labels}`
  while (context.measureText(large).width > width && size > 60) {
    size -= 6
    context.font = `600 ${size}px ${families.labels}`
  }
  const middle = (top + bottom) / 2
  context.fillText(large, center, middle + size * 0.35)
  context.font = `600 46px ${families.labels}`
  context.letterSpacing = '3px'
  if (above) context.fillText(above, center, middle - size * 0.35 - 30)
  context.letterSpacing = '2px'
  context.font = `600 40px ${families.labels}`
  context.fillText(cut(context, below, width), center, middle + size * 0.35 + 64)
  context.letterSpacing = '0px'
}

function drawText(context: SKRSContext2D, families: Families, text: string) {
  const width = column.right - column.left
  const height = bottom - top - 8
  const measure = makeMeasure(context, (size) => `600 ${size}px ${families.text}`)
  const widest = Math.max(...splitWords(text).map((word) => (spaceless.test(word) ? 0 : measure(word))))
  const layOut = (size: number) => {
    const all = breakLines(measure, text, width / size)
    const room = Math.floor(height / (size * leading))
    return { all, room, fits: all.length <= room && (widest * size <= width || size <= wholeWords) }
  }
  const size = findLargest(textSizes, (size) => layOut(size).fits)
  const { all, room } = layOut(size)
  const lines = all.length > room ? cutLines(all, room, text) : balanceLines(measure, text, { from: width / size, to: widest }, all)
  context.font = `600 ${size}px ${families.text}`
  const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
  context.fillStyle = ink
  context.direction = rightToLeft ? 'rtl' : 'ltr'
  context.textAlign = rightToLeft ? 'right' : 'left'
  const start = top + (height - lines.length * size * leading) / 2 + size * 0.84
  const edge = rightToLeft ? column.right : column.left
  for (const [index, line] of lines.entries()) context.fillText(line, edge, start + index * size * leading)
  context.direction = 'ltr'
}

/** The first of sizes, largest first, that fits; the last if none does. What fits in one size fits in all smaller ones. */
function findLargest(sizes: readonly number[], fits: (size: number) => boolean): number {
  let [from, to] = [0, sizes.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (fits(sizes[middle] ?? 0)) to = middle
    else from = middle + 1
  }
  return sizes[to] ?? 0
}

/** A text is set smaller to keep its words whole, but not smaller than this. */
const wholeWords = 54

/** Scripts whose lines may break inside a run of letters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Lines of nearly the same length, so that no word stands alone on the last. */
function balanceLines(measure: Measure, text: string, { from, to }: { from: number; to: number }, lines: string[]): string[] {
  let balanced = lines
  for (let width = from * 0.98; width >= Math.max(to, from / 2); width -= from * 0.02) {
    const narrower = breakLines(measure, text, width)
    if (narrower.length > lines.length) break
    balanced = narrower
  }
  return balanced
}

function cutLines(lines: readonly string[], room: number, text: string): string[] {
  const last = `${lines[room - 1]?.replace(/[\s,.;:…”]+$/, '')}…${text.endsWith('”') ? '”' : ''}`
  return [...lines.slice(0, room - 1), last]
}

/** The site above the gutter and its subject below; who and when below the text. */
function drawEdges(context: SKRSContext2D, families: Families, { by, when }: Card) {
  const baseline = cardSize.height - 38
  context.font = `600 34px ${families.labels}`
  context.letterSpacing = '1px'
  context.textAlign = 'left'
  context.fillStyle = ink
  context.fillText(siteName.toUpperCase(), margin, top - 50)
  context.fillText(subject, margin, baseline)
  context.textAlign = 'right'
  context.fillStyle = soft
  context.fillText(when, column.right, baseline)
  const room = column.right - column.left - context.measureText(when).width - 40
  context.textAlign = 'left'
  context.fillStyle = ink
  context.fillText(cut(context, by, room), column.left, baseline)
}

/** Cuts a line at the end until it fits. */
function cut(context: SKRSContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text
  const graphemes = splitGraphemes(text)
  while (graphemes.length > 1 && context.measureText(`${graphemes.join('').trimEnd()}…`).width > width) graphemes.pop()
  return `${graphemes.join('').trimEnd()}…`
}

/** Breaks a text into lines of a width, a multiple of its size: at its spaces, and inside a word that is wider than a line: long names, and scripts without spaces. */
function breakLines(measure: Measure, text: string, width: number): string[] {
  const lines: string[] = []
  let line = { text: '', width: 0 }
  const add = (piece: string, space: string) => {
    const longer = line.width + measure(space) + measure(piece)
    if (line.text && longer > width) {
      lines.push(line.text)
      line = { text: piece, width: measure(piece) }
    } else line = line.text ? { text: `${line.text}${space}${piece}`, width: longer } : { text: piece, width: measure(piece) }
  }
  for (const word of splitWords(text)) {
    if (measure(word) <= width) add(word, ' ')
    else for (const [index, grapheme] of splitGraphemes(word).entries()) add(grapheme, index === 0 ? ' ' : '')
  }
  return line.text ? [...lines, line.text] : lines
}

/** The width of a piece of text as a multiple of the size it is set in. */
type Measure = (piece: string) => number

/** Widths grow with the size, so that each piece is measured once: a text is broken some thirty times before its size and lines are found. */
function makeMeasure(context: SKRSContext2D, toFont: (size: number) => string): Measure {
  const size = 100
  context.font = toFont(size)
  const widths = new Map<string, number>()
  return (piece) => {
    const width = widths.get(piece) ?? context.measureText(piece).width / size
    widths.set(piece, width)
    return width
  }
}

const splitWords = (text: string) => text.split(/\s+/).filter(Boolean)
