// The words of a post → the hashtags, mentions and links in them, by the platform's published rules
// (twitter-text, its reference implementation). Also tells when two wordings are the same words.
import { distance } from 'fastest-levenshtein'
import twitter from 'twitter-text'
import { toOneLine } from '../text.ts'
import { splitPlainPost } from './plain-post.ts'

/** A piece of a post, in order; the pieces joined give the post back, link stubs included. */
export type PostPart =
  | { type: 'text'; text: string }
  | { type: 'hashtag'; text: string; tag: string }
  | { type: 'mention'; text: string; handle: string }
  | { type: 'link'; text: string; url: string }
  /** a `t.co` or `pic.twitter.com` stub: kept in the data, not shown as words */
  | { type: 'stub'; text: string; url: string }

const stubPattern = /^(?:https?:\/\/)?(?:t\.co|pic\.(?:twitter|x)\.com)\//i

/** Texts already split: a post stands on several pages, and each would split it again. */
const split = new Map<string, readonly PostPart[]>()

/** Splits a text into its parts. Text without any gives one part. */
export function parsePostText(text: string): readonly PostPart[] {
  const parts = split.get(text) ?? splitPlainPost(text) ?? splitText(text)
  split.set(text, parts)
  return parts
}

/** The same by the reference implementation, whatever the text. */
export function splitText(text: string): PostPart[] {
  const parts: PostPart[] = []
  let end = 0
  // twitter-text counts indices in UTF-16 units, as strings do
  for (const entity of twitter.extractEntitiesWithIndices(text)) {
    const [from, to] = entity.indices
    if (from > end) parts.push({ type: 'text', text: text.slice(end, from) })
    const piece = text.slice(from, to)
    if ('hashtag' in entity) parts.push({ type: 'hashtag', text: piece, tag: entity.hashtag })
    else if ('screenName' in entity) parts.push({ type: 'mention', text: piece, handle: entity.screenName })
    else if ('url' in entity) {
      const url = /^https?:/i.test(entity.url) ? entity.url : `https://${entity.url}`
      parts.push(stubPattern.test(entity.url) ? { type: 'stub', text: piece, url } : { type: 'link', text: piece, url })
    } else parts.push({ type: 'text', text: piece })
    end = to
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}

/** Two posts with the same key are the same words: case, quotation marks, spaces, links and a full stop at the end do not count. */
export const toWordsKey = (parts: readonly PostPart[]) => {
  const words = parts.map((part) => (part.type === 'link' || part.type === 'stub' ? ' ' : part.text)).join('')
  return toOneLine(
    words
      .normalize('NFKC')
      .replace(/[‘’‚‛′`]/g, "'")
      .replace(/[“”„‟″«»]/g, '"'),
  )
    .replace(/^["']+/, '')
    .replace(/["']+$/, '')
    .replace(/[.。]+$/, '')
    .toLowerCase()
    .trim()
}

/** How much two wordings may differ and still be variants of one post: this share of the longer one's characters. */
const variantShare = 0.15

/**
 * Whether two word keys differ a little: a slip, a dropped word, a cut at the end. Equal keys do too.
 * Where a number differs, somebody said something else.
 */
export function areVariants(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 12) return false
  if (long.startsWith(short.replace(/(?:…|\.\.\.)$/, '').trim()) && short.length >= 24) return true
  if (toNumbers(a) !== toNumbers(b)) return false
  if (long.length - short.length > long.length * variantShare) return false
  return distance(a, b) <= long.length * variantShare
}

const toNumbers = (text: string) => (text.match(/\d+/g) ?? []).join(' ')
