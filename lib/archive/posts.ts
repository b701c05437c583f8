// The posts of all articles → one post each, however many articles quote it. Same author, same words,
// days at most one apart is one post; words that differ a little are its variants.

import { compareText } from '../content/problems.ts'
import type { Platform } from '../content/schema.ts'
import { type Day, daysBetween, monthOf, type Precision } from '../dates.ts'
import { areVariants, parsePostText, toWordsKey } from '../markdown/post-text.ts'
import type { AuthorRef, Post } from './archive.ts'

/** One article's printing or report of a post. */
export interface PostOccurrence {
  author: AuthorRef
  day: Day
  precision: Precision
  platform: Platform
  where?: string
  url?: string
  /** printed words, or undefined when only reported */
  text?: string
  gist?: string
  /** named by a report; those of printed words are read from the words */
  hashtags: readonly string[]
  article: string
}

interface PostDraft {
  occurrences: PostOccurrence[]
  keys: Set<string>
  printed: boolean
}

/** How far apart two uncertain days of one post may be. */
const aboutDays = 7

/**
 * Merges occurrences into posts.
 * @param occurrences in the order of articles (oldest first) and of their text
 * @returns the posts without their round and with hashtags as written, and the post of each occurrence
 */
export function mergePosts(occurrences: readonly PostOccurrence[]): { posts: Post[]; postOf: Map<PostOccurrence, Post> } {
  const byAuthor = new Map<string, PostDraft[]>()
  for (const occurrence of occurrences) {
    const drafts = byAuthor.get(occurrence.author.slug) ?? []
    byAuthor.set(occurrence.author.slug, drafts)
    const printed = occurrence.text !== undefined
    const key = toWordsKey(occurrence.text ?? occurrence.gist ?? '')
    const candidates = drafts.filter(
      (draft) => draft.printed === printed && draft.occurrences.some((other) => isSameTime(other, occurrence)),
    )
    const same =
      candidates.find((draft) => draft.keys.has(key) && (printed || draft.occurrences[0]?.platform === occurrence.platform)) ??
      (printed ? candidates.find((draft) => [...draft.keys].some((other) => areVariants(other, key))) : undefined)
    if (same) {
      same.occurrences.push(occurrence)
      same.keys.add(key)
    } else drafts.push({ occurrences: [occurrence], keys: new Set([key]), printed })
  }

  const posts: Post[] = []
  const postOf = new Map<PostOccurrence, Post>()
  const idCounts = new Map<string, number>()
  // drafts stand in the order of their first article, so an id does not move when a later article is added
  for (const [author, drafts] of [...byAuthor].sort(([a], [b]) => compareText(a, b))) {
    for (const draft of drafts) {
      const { day } = getTime(draft.occurrences)
      const id = `${author}-${day}`
      const count = (idCounts.get(id) ?? 0) + 1
      idCounts.set(id, count)
      const post = toPost(count === 1 ? id : `${id}-${count}`, draft.occurrences)
      posts.push(post)
      for (const occurrence of draft.occurrences) postOf.set(occurrence, post)
    }
  }
  return { posts, postOf }
}

function isSameTime(a: PostOccurrence, b: PostOccurrence): boolean {
  if (a.precision === 'month' || b.precision === 'month') return monthOf(a.day) === monthOf(b.day)
  const limit = a.precision === 'about' || b.precision === 'about' ? aboutDays : 1
  return Math.abs(daysBetween(a.day, b.day)) <= limit
}

/** The surest day, and the earliest of equally sure ones. */
function getTime(occurrences: readonly PostOccurrence[]): { day: Day; precision: Precision } {
  const order: readonly Precision[] = ['day', 'about', 'month']
  const sorted = [...occurrences].sort((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision) || compareText(a.day, b.day))
  const [surest] = sorted
  if (!surest) throw new Error('a post without an occurrence')
  return { day: surest.day, precision: surest.precision }
}

function toPost(slug: string, occurrences: readonly PostOccurrence[]): Post {
  const [first] = occurrences
  if (!first) throw new Error(`the post ${slug} has no occurrence`)
  const wordings = new Map<string, { text: string; articles: string[] }>()
  for (const { text, article } of occurrences) {
    if (text === undefined) continue
    const wording = wordings.get(toWordsKey(text)) ?? { text, articles: [] }
    if (!wording.articles.includes(article)) wording.articles.push(article)
    wordings.set(toWordsKey(text), wording)
  }
  const variants = [...wordings.values()]
  const parts = variants.flatMap(({ text }) => parsePostText(text))
  const tags = [...parts.flatMap((part) => (part.type === 'hashtag' ? [part.tag] : [])), ...occurrences.flatMap(({ hashtags }) => hashtags)]
  const network = occurrences.find(({ platform }) => platform !== 'statement' && platform !== 'other')
  const url = occurrences.find((occurrence) => occurrence.url)?.url
  const where = occurrences.find((occurrence) => occurrence.where)?.where
  return {
    slug,
    author: first.author,
    ...getTime(occurrences),
    platform: (network ?? first).platform,
    ...(where && !network && { where }),
    ...(url && { url }),
    text: variants[0]?.text ?? null,
    gist: occurrences.find(({ gist }) => gist)?.gist ?? null,
    variants,
    hashtags: [...new Set(tags)],
    mentions: [...new Set(parts.flatMap((part) => (part.type === 'mention' ? [part.handle] : [])))],
    links: [...new Set(parts.flatMap((part) => (part.type === 'link' || part.type === 'stub' ? [part.url] : [])))],
    articles: [...new Set(occurrences.map(({ article }) => article))],
  }
}
