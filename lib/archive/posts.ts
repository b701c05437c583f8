// The posts of all articles → one post each, however many articles quote it. Same author, same words,
// days at most one apart is one post; words that differ a little are its variants.

import { compareText } from '../content/problems.ts'
import type { Platform } from '../content/schema.ts'
import { type Day, daysBetween, monthOf, type Precision } from '../dates.ts'
import type { PostPart } from '../markdown/post-parts.ts'
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

/** An occurrence with its words taken apart, once. */
interface Wording {
  occurrence: PostOccurrence
  parts: readonly PostPart[]
  key: string
}

interface PostDraft {
  wordings: Wording[]
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
    const parts = parsePostText(occurrence.text ?? occurrence.gist ?? '')
    const key = toWordsKey(parts)
    const isOfTheTime = (draft: PostDraft) =>
      draft.printed === printed && draft.wordings.some((other) => isSameTime(other.occurrence, occurrence))
    const isSame = (draft: PostDraft) =>
      draft.keys.has(key) && isOfTheTime(draft) && (printed || draft.wordings[0]?.occurrence.platform === occurrence.platform)
    const same =
      drafts.find(isSame) ?? (printed ? drafts.find((draft) => isOfTheTime(draft) && isVariant(draft, occurrence, key)) : undefined)
    const draft = same ?? { wordings: [], keys: new Set(), printed }
    if (!same) drafts.push(draft)
    draft.wordings.push({ occurrence, parts, key })
    draft.keys.add(key)
  }

  const posts: Post[] = []
  const postOf = new Map<PostOccurrence, Post>()
  const idCounts = new Map<string, number>()
  // drafts stand in the order of their first article, so an id does not move when a later article is added
  for (const [author, drafts] of [...byAuthor].sort(([a], [b]) => compareText(a, b))) {
    for (const draft of drafts) {
      const { day } = getTime(draft.wordings.map(({ occurrence }) => occurrence))
      const id = `${author}-${day}`
      const count = (idCounts.get(id) ?? 0) + 1
      idCounts.set(id, count)
      const post = toPost(count === 1 ? id : `${id}-${count}`, draft.wordings)
      posts.push(post)
      for (const { occurrence } of draft.wordings) postOf.set(occurrence, post)
    }
  }
  return { posts, postOf }
}

/** An article that prints two wordings prints two posts; variants come from different articles. */
const isVariant = ({ wordings, keys }: PostDraft, { article }: PostOccurrence, key: string) =>
  wordings.every(({ occurrence }) => occurrence.article !== article) && [...keys].some((other) => areVariants(other, key))

function isSameTime(a: PostOccurrence, b: PostOccurrence): boolean {
  if (a.day === b.day) return true
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

function toPost(slug: string, wordings: readonly Wording[]): Post {
  const occurrences = wordings.map(({ occurrence }) => occurrence)
  const [first] = occurrences
  if (!first) throw new Error(`the post ${slug} has no occurrence`)
  const variantsByKey = new Map<string, { text: string; articles: string[] }>()
  for (const { occurrence, key } of wordings) {
    if (occurrence.text === undefined) continue
    const variant = variantsByKey.get(key) ?? { text: occurrence.text, articles: [] }
    if (!variant.articles.includes(occurrence.article)) variant.articles.push(occurrence.article)
    variantsByKey.set(key, variant)
  }
  const variants = [...variantsByKey.values()]
  const parts = wordings.flatMap(({ occurrence, parts }) => (occurrence.text === undefined ? [] : parts))
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
