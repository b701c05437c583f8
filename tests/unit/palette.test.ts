import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lightDark, palette } from '../../lib/palette.ts'

test('cards, embedded pages and icons have the colours of the style sheet', () => {
  const style = readFileSync('components/style.css', 'utf8')
  for (const name of ['paper', 'ink', 'soft', 'tape'] as const) expect(style).toContain(`--color-${name}: ${lightDark(name)};`)
  expect(style).toContain(`--color-on-tape: ${palette.light.ink};`)
  expect(readFileSync('components/icon.svg', 'utf8')).toContain(palette.light.tape)
})
