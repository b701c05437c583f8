// What all proven articles print → posts, each once, with their hashtags by slug. Posts and hashtags exist by
// being printed, so their addresses are known only here. Called before build-archive, which takes the rest from it.
import { compareNames, compareText } from '../content/problems.ts'
import type { Day } from '../dates.ts'
import type { Post } from './archive.ts'
import { type Authors, nameOf } from './authors.ts'
import { type HashtagNames, nameHashtags } from './hashtags.ts'
import { sortBy } from './order.ts'
import { mergePosts, type PostOccurrence } from './posts.ts'
import type { ProvenContent } from './prove-content.ts'

export interface Printed {
  /** by day, then by the name of the author */
  posts: Post[]
  /** the post that an article's printing or report was merged into */
  postOf: ReadonlyMap<PostOccurrence, Post>
  hashtagNames: HashtagNames
  /** slugs of authors in the order of their names */
  nameOrder: (a: string, b: string) => number
  /** the round a day falls in */
  roundOfDay: (day: Day) => string | undefined
}

/** All posts and the names of all hashtags. */
export function buildPosts({ published, articles, authors }: ProvenContent): Printed {
  const rounds = sortBy(published.rounds, ({ fields }) => fields.start)
  const roundOfDay = (day: Day) => rounds.find(({ fields }) => fields.start <= day && day <= fields.end)?.slug
  const nameOrder = orderByName(authors)

  const { posts: merged, postOf } = mergePosts(articles.flatMap(({ quoted }) => quoted))
  const written = [...merged.flatMap(({ hashtags }) => hashtags), ...articles.flatMap(({ body }) => body.hashtags)]
  const hashtagNames = nameHashtags(published.hashtags, written)
  const posts = merged
    .map((post): Post => {
      const round = roundOfDay(post.day)
      return { ...post, hashtags: hashtagNames.toSlugs(post.hashtags), ...(round && { round }) }
    })
    .sort((a, b) => (a.day === b.day ? nameOrder(a.author.slug, b.author.slug) : compareText(a.day, b.day)))
  return { posts, postOf, hashtagNames, nameOrder, roundOfDay }
}

/** Compares slugs of authors by the names of the authors. */
function orderByName(authors: Authors): (a: string, b: string) => number {
  const named = authors.all.map((author) => ({ slug: author.slug, name: nameOf(author) }))
  const sorted = named.sort((a, b) => compareNames(a.name, b.name) || compareText(a.slug, b.slug))
  const ranks = new Map(sorted.map(({ slug }, rank) => [slug, rank]))
  return (a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)
}
