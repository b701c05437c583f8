// Names of hashtags → hashtags with their posts and articles, first use and busiest day.
import { compareText } from '../content/problems.ts'
import { compareSureness, type Day } from '../dates.ts'
import type { Article, Hashtag, Post } from './archive.ts'
import type { Coverage } from './build-articles.ts'
import { group } from './group.ts'
import type { ProvenContent } from './prove-content.ts'

/** All hashtags, in the order of their slugs. */
export function buildHashtags({ published, bodyOf }: ProvenContent, { articles, posts, hashtagNames }: Coverage): Hashtag[] {
  const documents = new Map(published.hashtags.map((document) => [document.slug, document]))
  const articleBySlug = new Map(articles.map((article) => [article.slug, article]))
  const postBySlug = new Map(posts.map((post) => [post.slug, post]))
  const articlesOfHashtag = group(articles)(({ hashtags }) => hashtags)
  const postsOfHashtag = group(posts)(({ hashtags }) => hashtags)
  return [...hashtagNames.names]
    .map(([slug, name]): Hashtag => {
      const document = documents.get(slug)
      const own = postsOfHashtag(slug)
      const ownArticles = articlesOfHashtag(slug)
      const firstUse = findFirstUse([...takeFirstDay(own, postBySlug), ...takeFirstDay(ownArticles, articleBySlug)])
      const busiestDay = findBusiestDay(own.flatMap((post) => postBySlug.get(post) ?? []))
      return {
        slug,
        formerSlugs: document?.fields.formerSlugs ?? [],
        name,
        aliases: document?.fields.aliases ?? [],
        blocks: document ? bodyOf(document).blocks : [],
        posts: own,
        articles: ownArticles,
        ...(document?.fields.description && { description: document.fields.description }),
        ...(firstUse && { firstUse }),
        ...(busiestDay && { busiestDay }),
      }
    })
    .sort((a, b) => compareText(a.slug, b.slug))
}

/** The members of the first day; slugs come in the order of days. */
function takeFirstDay<T extends Post | Article>(slugs: readonly string[], bySlug: ReadonlyMap<string, T>): T[] {
  const members: T[] = []
  for (const slug of slugs) {
    const member = bySlug.get(slug)
    if (!member || member.day !== (members[0] ?? member).day) break
    members.push(member)
  }
  return members
}

/** The earliest day, and the surest of those who say it. */
function findFirstUse(uses: readonly (Post | Article)[]): Hashtag['firstUse'] {
  const [first] = [...uses].sort((a, b) => compareText(a.day, b.day) || compareSureness(a.precision, b.precision))
  return first && { day: first.day, precision: first.precision }
}

function findBusiestDay(posts: readonly Post[]): Day | undefined {
  const counts = new Map<Day, number>()
  for (const { day, precision } of posts) if (precision === 'day') counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))[0]?.[0]
}
