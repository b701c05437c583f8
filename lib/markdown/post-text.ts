// The words of a post, split once, and whether two wordings are the same words. Refuses nothing. Called by
// the archive, which merges posts, and by whatever shows them.
import { distance } from 'fastest-levenshtein'
import { splitPlainPost } from './plain-post.ts'
import { type PostPart, splitPost } from './post-parts.ts'

/** Texts already split: a post stands on several pages, and each would split it again. */
const split = new Map<string, readonly PostPart[]>()

/** Splits a text into its parts. Text without any gives one part. */
export function parsePostText(text: string): readonly PostPart[] {
  const parts = split.get(text) ?? splitPlainPost(text) ?? splitPost(text)
  split.set(text, parts)
  return parts
}

/**
 * Two posts with the same key are the same words: case, quotation marks, spaces, links and a full stop at the end do
 * not count, unless there is nothing else.
 */
export const toWordsKey = (parts: readonly PostPart[]): string => {
  const key = toText(parts)
    .normalize('NFKC')
    .replace(/["“”„‟″«»]/g, '')
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '') // what is left between letters is an apostrophe
    .replace(/\s+/g, '')
    .replace(/[.。]+$/, '')
    .toLowerCase()
  return key || parts.map(({ text }) => text.trim()).join(' ')
}

/** How much two wordings may differ and still be variants of one post: this share of the longer one's characters. */
const variantShare = 0.15

/**
 * Whether two wordings differ a little: a slip, a dropped word, a cut at the end. Equal ones do too.
 * Where a number or a "no" differs, somebody said something else.
 */
export function areVariants(one: Words, other: Words): boolean {
  if (one.key === other.key) return true
  const [short, long] = one.key.length <= other.key.length ? [one.key, other.key] : [other.key, one.key]
  if (short.length < 12) return false
  if (long.startsWith(short) && short.length >= 24) return true
  if (long.length - short.length > long.length * variantShare) return false
  return distance(short, long) <= long.length * variantShare && toDecisive(one.parts) === toDecisive(other.parts)
}

/** The parts of a text, and the key made of them. */
export interface Words {
  parts: readonly PostPart[]
  key: string
}

const decisive =
  /\d+|n't\b|\b(?:no|not|cannot|[wd]ont|cant|never|none|nobody|nothing|neither|nor|without|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion)\b/g

/** The words that turn a statement into another, in their order; however a "not" is written, it is one. */
const toDecisive = (parts: readonly PostPart[]) =>
  (toText(parts).toLowerCase().replaceAll('’', "'").match(decisive) ?? [])
    .map((word) => word.replace(/^(?:n't|cannot|[wd]ont|cant)$/, 'not'))
    .join(' ')

const toText = (parts: readonly PostPart[]) => parts.map((part) => (part.type === 'link' || part.type === 'stub' ? '' : part.text)).join('')
