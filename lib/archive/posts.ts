// The posts of all articles → one post each, however many articles quote it. Same author, same words,
// days at most one apart is one post; words that differ a little are its variants.

import { compareText } from '../content/problems.ts'
import type { Platform } from '../content/schema.ts'
import { compareSureness, type Day, monthOf, type Precision, toDayNumber } from '../dates.ts'
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

/** An occurrence with its words taken apart, once; most are never compared with others, and need no key. */
class Wording {
  readonly parts: readonly PostPart[]
  readonly dayNumber: number
  /** the path of its address, which tells posts of a network apart */
  readonly address: string | undefined
  #key: string | undefined

  /** @param order of the occurrence among all */
  constructor(
    readonly occurrence: PostOccurrence,
    readonly order: number,
  ) {
    this.dayNumber = toDayNumber(occurrence.day)
    this.address = occurrence.url && new URL(occurrence.url).pathname.toLowerCase().replace(/\/$/, '')
    this.parts = parsePostText(occurrence.text ?? occurrence.gist ?? '')
  }

  get key(): string {
    this.#key ??= toWordsKey(this.parts)
    return this.#key
  }
}

/** A post being gathered, its wordings in the order of articles. */
interface PostDraft {
  wordings: readonly Wording[]
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
  const byAuthor = new Map<string, Wording[]>()
  for (const [order, occurrence] of occurrences.entries()) {
    const wording = new Wording(occurrence, order)
    const own = byAuthor.get(occurrence.author.slug)
    if (own) own.push(wording)
    else byAuthor.set(occurrence.author.slug, [wording])
  }

  const posts: Post[] = []
  const postOf = new Map<PostOccurrence, Post>()
  const idCounts = new Map<string, number>()
  // drafts stand in the order of their first article, so an id does not move when a later article prints the post
  // again; it does when that article knows the day better
  for (const [author, wordings] of [...byAuthor].sort(([a], [b]) => compareText(a, b))) {
    for (const draft of joinVariants(mergeSame(wordings))) {
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

/** An author's wordings → those that have the same words, of which a day between two others makes one. */
function mergeSame(wordings: readonly Wording[]): PostDraft[] {
  let drafts: PostDraft[] = []
  for (const wording of wordings) {
    let grown: PostDraft = { wordings: [wording], printed: wording.occurrence.text !== undefined }
    const same = drafts.filter((draft) => draft.printed === grown.printed && areTogether(draft, grown) && areSame(draft, wording))
    for (const draft of same) if (!leadApart(draft, grown)) grown = join(draft, grown)
    if (grown.wordings.length > 1) drafts = drafts.filter(({ wordings: [first] }) => !first || !grown.wordings.includes(first))
    drafts.push(grown)
  }
  return sortDrafts(drafts)
}

/** The same words; what is only reported must have stood on the same platform, too. */
const areSame = ({ wordings, printed }: PostDraft, { key, occurrence }: Wording) =>
  wordings.some((other) => other.key === key) && (printed || wordings[0]?.occurrence.platform === occurrence.platform)

const join = (one: PostDraft, other: PostDraft): PostDraft => ({
  wordings: [...one.wordings, ...other.wordings].sort((a, b) => a.order - b.order),
  printed: one.printed,
})

const sortDrafts = (drafts: PostDraft[]) => drafts.sort((a, b) => (a.wordings[0]?.order ?? 0) - (b.wordings[0]?.order ?? 0))

/** Joins drafts whose words differ a little, when all that are the same have been found: the order of articles must not tell. */
function joinVariants(drafts: PostDraft[]): PostDraft[] {
  if (drafts.length < 2) return drafts
  const joined = new Set<PostDraft>()
  for (const draft of drafts) {
    let grown = draft
    for (const other of joined) {
      if (!other.printed || !draft.printed || !areTogether(other, draft) || sharesArticle(other, grown) || leadApart(other, grown)) continue
      if (!somePair(other, draft, areVariants)) continue
      joined.delete(other)
      grown = join(other, grown)
    }
    joined.add(grown)
  }
  return sortDrafts([...joined])
}

function somePair(one: PostDraft, other: PostDraft, holds: (a: Wording, b: Wording) => boolean): boolean {
  for (const a of one.wordings) for (const b of other.wordings) if (holds(a, b)) return true
  return false
}

const areTogether = (one: PostDraft, other: PostDraft) => somePair(one, other, isSameTime)

/** An article that prints two wordings prints two posts; variants come from different articles. */
const sharesArticle = (one: PostDraft, other: PostDraft) =>
  somePair(one, other, ({ occurrence: a }, { occurrence: b }) => a.article === b.article)

/** Two addresses on one network are two posts; how an address is written (`x.com`, `?s=20`) does not count. */
const leadApart = (one: PostDraft, other: PostDraft) =>
  somePair(one, other, (a, b) =>
    Boolean(a.address && b.address && a.address !== b.address && a.occurrence.platform === b.occurrence.platform),
  )

function isSameTime(one: Wording, other: Wording): boolean {
  const days = Math.abs(one.dayNumber - other.dayNumber)
  if (days === 0) return true
  const { occurrence: a } = one
  const { occurrence: b } = other
  if (a.precision === 'month' || b.precision === 'month') return monthOf(a.day) === monthOf(b.day)
  return days <= (a.precision === 'about' || b.precision === 'about' ? aboutDays : 1)
}

/** The surest day, and the earliest of equally sure ones. */
function getTime(occurrences: readonly PostOccurrence[]): { day: Day; precision: Precision } {
  const [surest] =
    occurrences.length < 2
      ? occurrences
      : [...occurrences].sort((a, b) => compareSureness(a.precision, b.precision) || compareText(a.day, b.day))
  if (!surest) throw new Error('a post without an occurrence')
  return { day: surest.day, precision: surest.precision }
}

function toPost(slug: string, wordings: readonly Wording[]): Post {
  const occurrences = wordings.map(({ occurrence }) => occurrence)
  const [first] = occurrences
  if (!first) throw new Error(`the post ${slug} has no occurrence`)
  const variants = getVariants(wordings)
  const network = occurrences.find(({ platform }) => platform !== 'statement' && platform !== 'other')
  const url = occurrences.find((occurrence) => occurrence.url)?.url
  const where = occurrences.find((occurrence) => occurrence.where)?.where
  return {
    slug,
    author: first.author,
    platform: (network ?? first).platform,
    text: variants[0]?.text ?? null,
    gist: occurrences.find(({ gist }) => gist)?.gist ?? null,
    variants,
    articles: [...new Set(occurrences.map(({ article }) => article))],
    ...getTime(occurrences),
    ...getEntities(wordings),
    ...(where && !network && { where }),
    ...(url && { url }),
  }
}

/** Every wording printed, each once, with its articles. */
function getVariants(wordings: readonly Wording[]): Post['variants'] {
  const variants: { wording: Wording; text: string; articles: string[] }[] = []
  for (const wording of wordings) {
    const { text, article } = wording.occurrence
    if (text === undefined) continue
    const known = variants.find((variant) => variant.wording.key === wording.key)
    if (!known) variants.push({ wording, text, articles: [article] })
    else if (!known.articles.includes(article)) known.articles.push(article)
  }
  return variants.map(({ text, articles }) => ({ text, articles }))
}

/** What printed words hold, and the hashtags that reports name, each once. */
function getEntities(wordings: readonly Wording[]): Pick<Post, 'hashtags' | 'mentions' | 'links'> {
  const hashtags = new Set<string>()
  const mentions = new Map<string, string>() // as first written; capitals make no other
  const links = new Set<string>()
  for (const { occurrence, parts } of wordings) {
    if (occurrence.text === undefined) continue
    for (const part of parts) {
      if (part.type === 'hashtag') hashtags.add(part.tag)
      else if (part.type === 'mention') mentions.set(part.handle.toLowerCase(), mentions.get(part.handle.toLowerCase()) ?? part.handle)
      else if (part.type !== 'text') links.add(part.url)
    }
  }
  for (const { occurrence } of wordings) for (const tag of occurrence.hashtags) hashtags.add(tag)
  return { hashtags: [...hashtags], mentions: [...mentions.values()], links: [...links] }
}
