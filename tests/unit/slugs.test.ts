import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPageNumber, isSlug, toHashtagKey, toNameKey, toSlug, withoutEmoji } from '../../lib/slugs.ts'

describe('toSlug', () => {
  test.each([
    ['Beyoncé', 'beyonce'],
    ['Rosie O’Donnell', 'rosie-odonnell'],
    ["Rosie O'Donnell", 'rosie-odonnell'],
    ['Jeremy O. Harris', 'jeremy-o-harris'],
    ['Jameela Jamil 🌈', 'jameela-jamil'],
    ['李安', 'lian'],
    ['עדה', 'dh'],
    ['Ángel Ñandú', 'angel-nandu'],
  ])('%s → %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug)
  })
  test('any name gets an address', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => isSlug(toSlug(name))))
  })
})

test('a slug of digits only is a page number', () => {
  expect(isPageNumber('2')).toBe(true)
  expect(isPageNumber('2-fast')).toBe(false)
})

describe('keys', () => {
  test('names differ by more than case, accents, emoji or a leading @', () => {
    for (const name of ['BEYONCÉ', '@beyonce', 'Beyoncé ✨', ' beyoncé ']) expect(toNameKey(name)).toBe('beyonce')
    expect(toNameKey('राम')).not.toBe(toNameKey('रम'))
  })
  test('a digit and a sign survive the removal of emoji', () => {
    expect(withoutEmoji('Local 600 👩🏽‍🎤🇺🇸')).toBe('Local 600')
  })
  test('hashtags differ by more than capitals or width', () => {
    expect(toHashtagKey('＃IASolidarity')).toBe(toHashtagKey('#IASOLIDARITY'))
    expect(toHashtagKey('été')).not.toBe(toHashtagKey('ete'))
  })
})

test('names of pictures alone are names of their own', () => {
  expect(toNameKey('🎬')).not.toBe(toNameKey('👻'))
  expect(toNameKey('🎬 Ada')).toBe(toNameKey('Ada'))
})
