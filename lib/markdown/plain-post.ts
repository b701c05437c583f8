// The quick way for the commonest posts: plain words, hashtags, mentions and the short links of a network,
// in ASCII and the quotation marks and dashes people type. Gives the parts that twitter-text would give, or
// nothing for any text it is not sure of: then twitter-text itself reads it. Called by post-text; a test
// holds the two together.
import type { PostPart } from './post-parts.ts'

/** Characters of which none means anything more than it does here: no accents, no other scripts, no full-width signs. */
const plain = /^[\n -~“”‘’—–…]*$/
/** Words with a dot inside may be addresses, and so may whatever a dot or a slash follows at once. */
const unsure = /[^\s.]\.[^\s.”’")]|\/|\$|@\w{21}|[#@]\w*[#@]|\brt:?@/i
/** A link between spaces; a hashtag, which has a letter; a mention. Before either sign stands nothing that would make it part of a word. */
const shortLink = /(?<!\S)((?:https?:\/\/t\.co|(pic\.twitter\.com))\/[A-Za-z0-9]{1,20})(?!\S)/g
const hashtag = /#(?<![\w&#@]#)(?=\w*[A-Za-z])(\w+)/
const mention = /@(?<![\w!#$%&*@]@)([A-Za-z0-9_]{1,20})(?!\w)/
const entity = new RegExp([shortLink, hashtag, mention].map(({ source }) => source).join('|'), 'g')

/** Text → its parts, or undefined if twitter-text must read it. */
export function splitPlainPost(text: string): PostPart[] | undefined {
  if (!plain.test(text) || unsure.test(text.replace(shortLink, ''))) return undefined
  const parts: PostPart[] = []
  let end = 0
  for (const { 0: piece, 1: link, 2: bare, 3: tag, 4: handle, index } of text.matchAll(entity)) {
    if (index > end) parts.push({ type: 'text', text: text.slice(end, index) })
    if (link !== undefined) parts.push({ type: 'stub', text: link, url: bare ? `https://${link}` : link })
    else if (tag !== undefined) parts.push({ type: 'hashtag', text: piece, tag })
    else if (handle !== undefined) parts.push({ type: 'mention', text: piece, handle })
    end = index + piece.length
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}
