// Posts: all of them by date, and one post with every wording printed and everywhere it was quoted.
import { type Archive, NotFoundError, type Post } from '../archive/archive.ts'
import { formatDay } from '../dates.ts'
import { isStub } from '../markdown/post-parts.ts'
import { memoize } from '../memoize.ts'
import { absoluteUrl, cardPath, hashtagPath, href, postPath, postsPath, roundPath } from '../urls.ts'
import {
  type ArticleItem,
  type DayGroup,
  getAuthor,
  groupByDay,
  newestFirst,
  type PostItem,
  type PostSegment,
  toArticleItem,
  toDated,
  toPostItem,
  toPostSegments,
} from './items.ts'
import { platformLabels } from './labels.ts'
import {
  countPages,
  type LinkView,
  listPageParts,
  type PageHead,
  type PagerView,
  parsePageNumber,
  shorten,
  slicePage,
  toListHead,
  toPager,
} from './page.ts'

export interface PostIndexView {
  view: 'post-index'
  head: PageHead
  counts: { posts: number; authors: number }
  days: DayGroup[]
  pager?: PagerView
}

export interface PostView {
  view: 'post'
  head: PageHead
  permalink: string
  post: PostItem
  /** the author's name where the post stood, without @, when known */
  handle?: string
  /** address of the post itself, when known */
  url?: string
  /** more than one only where articles print it differently */
  variants: { words: PostSegment[]; articles: ArticleItem[] }[]
  articles: ArticleItem[]
  hashtags: LinkView[]
  /** addresses in the post, stubs included */
  /** addresses in its words, without the network's own stubs */
  links: string[]
  round?: LinkView
  /** the same author's other posts: the one before and the one after */
  previous?: PostItem
  next?: PostItem
}

const indexSize = 60

/** Addresses under `/posts/`. */
export const listPostParts = (archive: Archive): string[][] => [
  [],
  ...listPageParts(countPages(archive.posts.all.length, indexSize)).map((page) => [page]),
  ...archive.posts.all.map(({ slug }) => [slug]),
]

/** A page under `/posts/`. @throws if there is none */
export function toPostsView(archive: Archive, [slug]: readonly string[]): PostIndexView | PostView {
  const post = slug === undefined ? undefined : archive.posts.find(slug)
  return post ? toPostView(archive, post) : toIndex(archive, slug)
}

const getNewestFirst = memoize((archive: Archive) => newestFirst(toDated({ posts: archive.posts.all })))
const countAuthors = memoize((archive: Archive) => new Set(archive.posts.all.map(({ author }) => author.slug)).size)

function toIndex(archive: Archive, part: string | undefined): PostIndexView {
  const posts = archive.posts.all
  const pages = countPages(posts.length, indexSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`/posts/ has no page ${part}`)
  const pager = toPager(postsPath, page, pages)
  const head: PageHead = {
    path: postsPath,
    title: 'Posts and statements',
    description:
      'Who spoke up for the film crews, when, in what words and where it was quoted: posts and statements by date, newest first.',
    indexable: true,
  }
  return {
    view: 'post-index',
    head: toListHead(head, page, pages),
    counts: { posts: posts.length, authors: countAuthors(archive) },
    days: groupByDay(archive, slicePage(getNewestFirst(archive), page, indexSize)),
    ...(pager && { pager }),
  }
}

function toPostView(archive: Archive, post: Post): PostView {
  const toArticle = (slug: string) => toArticleItem(archive, archive.articles.get(slug))
  const { posts: siblings, handles } = getAuthor(archive, post.author)
  // X kept the handles of Twitter
  const handle = handles[post.platform] ?? (post.platform === 'x' ? handles.twitter : undefined)
  const at = siblings.indexOf(post.slug)
  const toNeighbor = (slug: string | undefined) => (slug ? toPostItem(archive, archive.posts.get(slug)) : undefined)
  const [previous, next] = [toNeighbor(siblings[at - 1]), toNeighbor(siblings[at + 1])]
  const round = post.round ? archive.rounds.find(post.round) : undefined
  return {
    view: 'post',
    head: toPostHead(archive, post),
    permalink: absoluteUrl(postPath(post.slug)),
    post: toPostItem(archive, post),
    ...(handle && { handle }),
    ...(post.url && { url: post.url }),
    variants: post.variants.map(({ text, articles }) => ({ words: toPostSegments(archive, text), articles: articles.map(toArticle) })),
    articles: post.articles.map(toArticle),
    hashtags: post.hashtags.map((tag) => ({ text: `#${archive.hashtags.get(tag).name}`, href: href(hashtagPath(tag)) })),
    links: post.links.filter((link) => !isStub(link)),
    ...(round && { round: { text: round.title, href: href(roundPath(round.slug)) } }),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}

/** Plain words of a post: what was printed without link stubs, else what was reported. */
export const toPlainWords = (archive: Archive, post: Post): string =>
  post.text === null
    ? (post.gist ?? '')
    : toPostSegments(archive, post.text)
        .map(({ text }) => text)
        .join('')

/** The head of a post's page. */
export function toPostHead(archive: Archive, post: Post): PageHead {
  const path = postPath(post.slug)
  const { name } = getAuthor(archive, post.author)
  const day = formatDay(post.day, post.precision)
  // the second and later posts of a day carry a number after `<author>-<day>-`
  const number = post.slug.slice(post.author.slug.length + 1 + post.day.length + 1)
  const words = toPlainWords(archive, post).replace(/\s+/g, ' ')
  return {
    path,
    title: `${name}, ${day}${number && ` (${number})`}`,
    description: shorten(
      `${name} ${post.where ?? platformLabels[post.platform]}, ${day}${post.text === null ? `, in our words: ${words}` : `: “${words}”`}`,
      200,
    ),
    indexable: true,
    lastDay: post.day,
    card: cardPath(path),
  }
}
