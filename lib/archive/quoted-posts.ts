// Article documents → whom they quote and name: the posts they print or report, with their authors resolved, and
// the blocks of their pages. Called by prove-content, and by build-articles once posts are merged.
import { each, findTexts } from '../content/find-texts.ts'
import { compareText } from '../content/problems.ts'
import type { AnyDocument, Document } from '../content/read-documents.ts'
import type { Attribution } from '../markdown/attribution.ts'
import type { Body, QuotedPost } from '../markdown/parse-body.ts'
import { isSlug, toSlug } from '../slugs.ts'
import type { ArticleBlock, AuthorRef, Post } from './archive.ts'
import { type AuthorField, type Authors, rankNames, toHandleKey } from './authors.ts'
import type { PostOccurrence } from './posts.ts'

/** Who wrote or said what articles print. */
export type Speakers = ReadonlyMap<QuotedPost, AuthorRef>

/**
 * Lets everybody an article quotes, or names in plain words, come to exist. Done for all articles before any
 * reference by slug is followed, and for those with handles first, so that the order of files does not matter.
 */
export function introduceAuthors(articles: readonly { document: Document<'articles'>; body: Body }[], authors: Authors): Speakers {
  const speakers = new Map<QuotedPost, AuthorRef>()
  const printed = articles.flatMap(({ document: { path }, body }) =>
    body.blocks.flatMap((block) => (block.type === 'post' ? [{ post: block.post, path }] : [])),
  )
  for (const own of groupByHandle(printed)) {
    for (const { post, path } of sortByName(own, authors))
      speakers.set(post, authors.resolve(post.attribution.name, { path, line: post.line }, toHandle(post.attribution)))
  }
  for (const { document } of articles) {
    const { path, fields } = document
    for (const [index, name] of fields.people.entries()) {
      if (!isSlug(name)) authors.introduce(name, { path, line: document.lineOf('people', index) }, 'people')
    }
    for (const [index, { by }] of fields.posts.entries()) {
      if (!isSlug(by)) authors.introduce(by, { path, line: document.lineOf('posts', index, 'by') }, 'by')
    }
  }
  return speakers
}

interface PrintedPost {
  post: QuotedPost
  path: string
}

/** Those with handles first, handle by handle: whoever is one person is found to be one in any order of files. */
function groupByHandle(printed: readonly PrintedPost[]): PrintedPost[][] {
  const groups = new Map<string, PrintedPost[]>()
  for (const each of printed) {
    const handle = toHandle(each.post.attribution)
    const key = handle ? toHandleKey(handle) : ''
    const own = groups.get(key)
    if (own) own.push(each)
    else groups.set(key, [each])
  }
  const without = groups.get('') ?? []
  groups.delete('')
  return [...[...groups].sort(([a], [b]) => compareText(a, b)).map(([, own]) => own), without]
}

/** Names somebody is known by already come first, then the one that will be shown, which gives the address. */
function sortByName(printed: readonly PrintedPost[], authors: Authors): readonly PrintedPost[] {
  if (printed[0]?.post.attribution.handle === undefined) return printed
  const counts = new Map<string, number>()
  for (const { post } of printed) counts.set(post.attribution.name, (counts.get(post.attribution.name) ?? 0) + 1)
  if (counts.size < 2) return printed
  const names = rankNames(counts)
  const ranks = new Map([...names.filter(authors.knows), ...names].reverse().map((name, index) => [name, -index]))
  const rankOf = ({ post }: PrintedPost) => ranks.get(post.attribution.name) ?? 0
  return [...printed].sort((a, b) => rankOf(a) - rankOf(b))
}

/** The handle in an attribution: beside a place it is that of Twitter, as a handle alone is. */
const toHandle = ({ handle, platform }: Attribution) =>
  handle === undefined ? undefined : { platform: platform === 'statement' || platform === 'other' ? 'twitter' : platform, name: handle }

/** The posts an article prints, in the order of its text, and then those it reports. */
export function quotePosts(document: Document<'articles'>, body: Body, authors: Authors, speakers: Speakers): PostOccurrence[] {
  const { path, slug, fields } = document
  const printed = body.blocks.flatMap((block): PostOccurrence[] => {
    if (block.type !== 'post') return []
    const { text, attribution } = block.post
    const { platform, day, precision, where, url } = attribution
    const speaker = speakers.get(block.post)
    if (!speaker) throw new Error('a quoted post has no author')
    return [
      {
        author: { kind: speaker.kind, slug: speaker.slug },
        day,
        precision,
        platform,
        text,
        hashtags: [],
        article: slug,
        ...(where && { where }),
        ...(url && { url }),
      },
    ]
  })
  const reported = fields.posts.flatMap(({ by, on, where, date, precision, gist, hashtags }, index): PostOccurrence[] => {
    const author = authors.refer(by, { path, line: document.lineOf('posts', index, 'by') }, 'by')
    if (!author) return []
    const time = date ? { day: date, precision } : { day: fields.date, precision: 'about' as const }
    const own = { author: { kind: author.kind, slug: author.slug }, platform: on, gist, hashtags, article: slug }
    return [{ ...own, ...time, ...(where && { where }) }]
  })
  return [...printed, ...reported]
}

/** Everybody an article lists as named. */
export function nameAuthors(document: Document<'articles'>, authors: Authors): AuthorRef[] {
  const { path, fields } = document
  const refer = (text: string, field: 'people' | 'organizations', index: number): AuthorRef[] => {
    const place = { path, line: document.lineOf(field, index) }
    const author = authors.refer(text, place, field)
    return author ? [{ kind: author.kind, slug: author.slug }] : []
  }
  return [
    ...fields.people.flatMap((text, index) => refer(text, 'people', index)),
    ...fields.organizations.flatMap((text, index) => refer(text, 'organizations', index)),
  ]
}

const authorPlaces = { people: ['people', each], organizations: ['organizations', each], by: ['posts', each, 'by'] } as const

/** Slugs of those whom articles that are not published would let come to exist. */
export function listUnpublishedPeople(unpublished: readonly { document: AnyDocument; body: Body }[]): string[] {
  return unpublished.flatMap(({ document: { folder, fields }, body }) => {
    if (folder !== 'articles') return []
    const quoted = body.blocks.flatMap((block) => (block.type === 'post' ? [block.post.attribution.name] : []))
    const named = [...findTexts(fields, authorPlaces.people), ...findTexts(fields, authorPlaces.by)].map(({ text }) => text)
    return [...quoted, ...named.filter((name) => !isSlug(name))].map(toSlug)
  })
}

/** Reports whom an article that is not published lists and nobody is. */
export function proveAuthors({ folder, path, fields, lineOf }: AnyDocument, authors: Authors): void {
  if (folder !== 'articles') return
  for (const field of Object.keys(authorPlaces) as AuthorField[]) {
    for (const { text, keys } of findTexts(fields, authorPlaces[field])) {
      const message = authors.findFault(text, field)
      if (message) authors.problems.push({ path, line: lineOf(...keys), message })
    }
  }
}

/** The post that an occurrence was merged into. @throws if there is none, which would be a fault of ours */
export function getPost(postOf: ReadonlyMap<PostOccurrence, Post>, occurrence: PostOccurrence | undefined): Post {
  const post = occurrence && postOf.get(occurrence)
  if (!post) throw new Error('a quoted post was lost between parsing and merging')
  return post
}

/** The body with each printed post put in its place. */
export function toArticleBlocks(
  body: Body,
  occurrences: readonly PostOccurrence[],
  postOf: ReadonlyMap<PostOccurrence, Post>,
): ArticleBlock[] {
  // the printed occurrences stand in the order of the blocks
  const printed = occurrences.filter(({ text }) => text !== undefined).values()
  return body.blocks.map((block): ArticleBlock => {
    if (block.type === 'prose') return block
    return { type: 'post', post: getPost(postOf, printed.next().value).slug, text: block.post.text }
  })
}
