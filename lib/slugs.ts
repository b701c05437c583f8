// Names → slugs: the lower-case ASCII words that stand in addresses. Any script is transliterated.
// Refuses nothing; a name that leaves no letter gets its code points, so that it still has an address.
import anyAscii from 'any-ascii'
import { toOneLine } from './text.ts'

/** `Beyoncé` → `beyonce`, `Rosie O’Donnell` → `rosie-odonnell`, `李` → `li`. */
export function toSlug(name: string): string {
  const words = anyAscii(withoutEmoji(name).normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return words || Array.from(name, (character) => character.codePointAt(0)?.toString(16)).join('-') || 'x'
}

/** Whether the text may stand in an address as it is. */
export const isSlug = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

/** Whether a slug is only digits: then it would be read as the page number of a list. */
export const isPageNumber = (slug: string) => /^\d+$/.test(slug)

/** The other orders of everybody, each with an address beside those of people: `/people/by-posts/`. */
export const orderNames = ['by-posts', 'by-first-post'] as const

/** Whether nobody may have a slug, since a page of a list has that address. */
export const isListPage = (slug: string) => isPageNumber(slug) || orderNames.some((name) => name === slug)

/** Most names are plain ASCII, and a big archive compares many: those take the short way. */
const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text)
const emoji =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}|\ufe0f|\u20e3/gu

/** A name without pictures: `Jameela Jamil 🌈` → `Jameela Jamil`. */
export const withoutEmoji = (name: string) => toOneLine(isAscii(name) ? name : name.replace(emoji, ''))

/** Two names that differ in case, accents, emoji, spacing or a leading @ are the same key. */
export function toNameKey(name: string): string {
  const plain = (withoutEmoji(name) || name).replace(/^@/, '').toLowerCase() // a name of pictures alone is its pictures
  if (isAscii(plain)) return plain.replaceAll('`', "'")
  return plain
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '') // signs of direction, which nobody sees
    .replace(/[\u0300-\u036f]/g, '') // accents only: the vowel signs of other scripts are letters of the name
    .replace(/[’‘`]/g, "'")
}

/** Hashtags that differ only in case or width are the same key. `＃IASolidarity` → `iasolidarity` */
export const toHashtagKey = (tag: string) => tag.normalize('NFKC').replace(/^#/, '').toLowerCase()
