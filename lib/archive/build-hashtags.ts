// Names of hashtags → hashtags with their posts and articles, first use and busiest day.
import { compareText } from '../content/problems.ts'
import { compareSureness, type Day, type Precision } from '../dates.ts'
import type { Article, Hashtag, Post } from './archive.ts'
import type { Coverage } from './build-articles.ts'
import type { Building } from './building.ts'
import { group } from './group.ts'

/** All hashtags, in the order of their slugs. */
export function buildHashtags({ published, parse }: Building, { articles, posts, hashtagNames }: Coverage): Hashtag[] {
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
      const ownPosts = own.flatMap((post) => postBySlug.get(post) ?? [])
      const firstUse = findFirstUse(
        ownPosts,
        ownArticles.flatMap((article) => articleBySlug.get(article) ?? []),
      )
      const busiestDay = findBusiestDay(ownPosts)
      return {
        slug,
        formerSlugs: document?.fields.formerSlugs ?? [],
        name,
        ...(document?.fields.description && { description: document.fields.description }),
        aliases: document?.fields.aliases ?? [],
        blocks: document ? parse(document).blocks : [],
        posts: own,
        articles: ownArticles,
        ...(firstUse && { firstUse }),
        ...(busiestDay && { busiestDay }),
      }
    })
    .sort((a, b) => compareText(a.slug, b.slug))
}

/** The earliest day, and the surest of those who say it. Posts and articles come in the order of their days. */
function findFirstUse(posts: readonly Post[], articles: readonly Article[]): Hashtag['firstUse'] {
  const [day] = [posts[0], articles[0]].flatMap((use) => use?.day ?? []).sort(compareText)
  if (!day) return undefined
  const onDay = [...takeDay(posts, day), ...takeDay(articles, day)]
  const [precision = 'day'] = onDay.map((use) => use.precision).sort(compareSureness)
  return { day, precision }
}

function takeDay(uses: readonly { day: Day; precision: Precision }[], day: Day) {
  const end = uses.findIndex((use) => use.day !== day)
  return end < 0 ? uses : uses.slice(0, end)
}

function findBusiestDay(posts: readonly Post[]): Day | undefined {
  const counts = new Map<Day, number>()
  for (const { day, precision } of posts) if (precision === 'day') counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))[0]?.[0]
}
