// The quick way for the commonest posts: plain words, hashtags, mentions and the short links of a network,
// in ASCII and the quotation marks and dashes people type. Gives the parts that twitter-text would give, or
// nothing for any text it is not sure of: then twitter-text itself reads it. Called by post-text; a test
// holds the two together.
import type { PostPart } from './post-parts.ts'

/** Characters of which none means anything more than it does here: no accents, no other scripts, no full-width signs. */
const plain = /^[\n -~“”‘’—–…]*$/
/** Words with a dot inside may be addresses, and so may whatever a dot or a slash follows at once. */
const unsure = /[^\s.]\.[^\s.”’")]|\/|\$|@\w{21}|[#@]\w*[#@]|\brt:?@/i
const shortLink = /(https?:\/\/t\.co|pic\.twitter\.com)\/[A-Za-z0-9]{1,20}(?!\S)/g
/** A hashtag has a letter; before either sign stands nothing that would make it part of a word. */
const entity = /(?<![\w&#@])#(?=\w*[A-Za-z])(\w+)|(?<![\w!#$%&*@])@([A-Za-z0-9_]{1,20})(?!\w)/g

/** Text → its parts, or undefined if twitter-text must read it. */
export function splitPlainPost(text: string): PostPart[] | undefined {
  if (!plain.test(text)) return undefined
  const parts: PostPart[] = []
  let end = 0
  for (const link of text.matchAll(shortLink)) {
    if (link.index > 0 && !/\s/.test(text.charAt(link.index - 1))) return undefined
    if (!splitWords(text.slice(end, link.index), parts)) return undefined
    parts.push({ type: 'stub', text: link[0], url: link[1] === 'pic.twitter.com' ? `https://${link[0]}` : link[0] })
    end = link.index + link[0].length
  }
  return splitWords(text.slice(end), parts) ? parts : undefined
}

/** Adds the parts of words without links; false if they are not sure to have none. */
function splitWords(text: string, parts: PostPart[]): boolean {
  if (unsure.test(text)) return false
  let end = 0
  for (const { 0: piece, 1: tag, 2: handle, index } of text.matchAll(entity)) {
    if (index > end) parts.push({ type: 'text', text: text.slice(end, index) })
    if (tag !== undefined) parts.push({ type: 'hashtag', text: piece, tag })
    else if (handle !== undefined) parts.push({ type: 'mention', text: piece, handle })
    end = index + piece.length
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return true
}
