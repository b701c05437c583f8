// The words of a post → the hashtags, mentions and links in them, by the platform's published rules
// (twitter-text, its reference implementation). Refuses nothing. Called by post-text.
import twitter from 'twitter-text'

/** A piece of a post, in order; the pieces joined give the post back, link stubs included. */
export type PostPart =
  | { type: 'text'; text: string }
  | { type: 'hashtag'; text: string; tag: string }
  | { type: 'mention'; text: string; handle: string }
  | { type: 'link'; text: string; url: string }
  /** a `t.co` or `pic.twitter.com` stub: kept in the data, not shown as words */
  | { type: 'stub'; text: string; url: string }

const stubPattern = /^(?:https?:\/\/)?(?:t\.co|pic\.(?:twitter|x)\.com)\//i

/** Whether an address is only a network's short name for another. */
export const isStub = (url: string) => stubPattern.test(url)

/** Splits any text. Text without any gives one part. */
export function splitPost(text: string): PostPart[] {
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
      parts.push(isStub(entity.url) ? { type: 'stub', text: piece, url } : { type: 'link', text: piece, url })
    } else parts.push({ type: 'text', text: piece })
    end = to
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}
