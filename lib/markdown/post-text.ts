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

/** Two posts with the same key are the same words: case, quotation marks, spaces, links and a full stop at the end do not count. */
export const toWordsKey = (parts: readonly PostPart[]) => {
  const words = parts.map((part) => (part.type === 'link' || part.type === 'stub' ? '' : part.text)).join('')
  return words
    .normalize('NFKC')
    .replace(/["“”„‟″«»]/g, '')
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '') // what is left between letters is an apostrophe
    .replace(/\s+/g, '')
    .replace(/[.。]+$/, '')
    .toLowerCase()
}

/** How much two wordings may differ and still be variants of one post: this share of the longer one's characters. */
const variantShare = 0.15

/**
 * Whether two word keys differ a little: a slip, a dropped word, a cut at the end. Equal keys do too.
 * Where a number or a "not" differs, somebody said something else.
 */
export function areVariants(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 12) return false
  if (long.startsWith(short.replace(/(?:…|\.\.\.)$/, '').trim()) && short.length >= 24) return true
  if (toDecisive(a) !== toDecisive(b)) return false
  if (long.length - short.length > long.length * variantShare) return false
  return distance(a, b) <= long.length * variantShare
}

const toDecisive = (key: string) => (key.match(/\d+|n't|not|never/g) ?? []).map((word) => (word === "n't" ? 'not' : word)).join(' ')
