// Proven articles → articles with their posts and hashtags, which exist by being quoted and written.
import { compareNames, compareText } from '../content/problems.ts'
import type { Document } from '../content/read-documents.ts'
import type { Day } from '../dates.ts'
import type { Article, AuthorRef, Milestone, Post } from './archive.ts'
import { type Authors, nameOf } from './authors.ts'
import { group } from './group.ts'
import { type HashtagNames, nameHashtags } from './hashtags.ts'
import { sortBy, toCorrections } from './order.ts'
import { mergePosts } from './posts.ts'
import type { ProvenArticle, ProvenContent } from './prove-content.ts'
import { getPost, toArticleBlocks } from './quoted-posts.ts'

export interface Coverage {
  articles: Article[]
  posts: Post[]
  hashtagNames: HashtagNames
  /** slugs of authors in the order of their names */
  nameOrder: (a: string, b: string) => number
}

/** All articles and posts in their stable order. */
export function buildArticles(content: ProvenContent, milestones: readonly Milestone[]): Coverage {
  const { published, references, authors } = content
  const rounds = sortBy(published.rounds, ({ fields }) => fields.start)
  const roundOfDay = (day: Day) => rounds.find(({ fields }) => fields.start <= day && day <= fields.end)?.slug
  const { posts: merged, postOf } = mergePosts(content.articles.flatMap(({ quoted }) => quoted))
  const written = [...merged.flatMap(({ hashtags }) => hashtags), ...content.articles.flatMap(({ body }) => body.hashtags)]
  const hashtagNames = nameHashtags(published.hashtags, written)

  const nameOrder = orderByName(authors)
  const posts: Post[] = merged
    .map((post) => {
      const round = roundOfDay(post.day)
      return { ...post, hashtags: hashtagNames.toSlugs(post.hashtags), ...(round && { round }) }
    })
    .sort((a, b) => (a.day === b.day ? nameOrder(a.author.slug, b.author.slug) : compareText(a.day, b.day)))
  const postBySlug = new Map(posts.map((post) => [post.slug, post]))

  const milestoneRounds = new Map(milestones.map(({ slug, round }) => [slug, round]))
  const copiesOf = group(content.articles.map(({ document }) => document))(({ fields }) => (fields.copyOf ? [fields.copyOf] : []))
  const articles = content.articles.map((article): Article => {
    const { document, body, quoted } = article
    const { slug, fields } = document
    const postsHere = [...new Set(quoted.map((occurrence) => getPost(postOf, occurrence).slug))].flatMap(
      (post) => postBySlug.get(post) ?? [],
    )
    const milestonesHere = references.toPublishedSlugs('milestones', fields.milestones)
    const round = milestonesHere.map((milestone) => milestoneRounds.get(milestone)).find(Boolean) ?? roundOfDay(fields.date)
    const copyOf = fields.copyOf && references.has('articles', fields.copyOf) && fields.copyOf
    // what is spread stands last, here and wherever thousands are made: V8 takes ten times as long for a name after it
    return {
      copies: copiesOf(slug),
      topics: references.toPublishedSlugs('topics', fields.topics),
      milestones: milestonesHere,
      people: findVoices(article, 'person', nameOrder),
      organizations: findVoices(article, 'organization', nameOrder),
      hashtags: [...new Set([...hashtagNames.toSlugs(body.hashtags), ...postsHere.flatMap(({ hashtags }) => hashtags)])],
      posts: postsHere.map((post) => post.slug),
      blocks: toArticleBlocks(body, quoted, postOf),
      summary: body.summary,
      ...toOwnFacts(document),
      ...(copyOf && { copyOf }),
      ...(round && { round }),
    }
  })
  return { articles, posts, hashtagNames, nameOrder }
}

/** What an article's document says by itself. */
const toOwnFacts = ({ slug, fields }: Document<'articles'>) => ({
  slug,
  formerSlugs: fields.formerSlugs,
  title: fields.title,
  day: fields.date,
  precision: fields.precision,
  source: fields.source,
  url: fields.url,
  byline: fields.byline,
  kind: fields.kind,
  language: fields.language,
  headlineLanguage: fields.headlineLanguage ?? fields.language,
  corrections: toCorrections(fields.corrections),
  ...(fields.headline && { headline: fields.headline }),
  ...(fields.access && { access: fields.access }),
  ...(fields.archive && { archiveUrl: fields.archive }),
})

/** Slugs of all of a kind who are named or quoted, each once, by name. */
function findVoices({ quoted, named }: ProvenArticle, kind: AuthorRef['kind'], nameOrder: Coverage['nameOrder']): string[] {
  const voices = [...named, ...quoted.map(({ author }) => author)].filter((voice) => voice.kind === kind)
  return [...new Set(voices.map(({ slug }) => slug))].sort(nameOrder)
}

/** Compares slugs of authors by the names of the authors. */
function orderByName(authors: Authors): (a: string, b: string) => number {
  const named = authors.all.map((author) => ({ slug: author.slug, name: nameOf(author) }))
  const sorted = named.sort((a, b) => compareNames(a.name, b.name) || compareText(a.slug, b.slug))
  const ranks = new Map(sorted.map(({ slug }, rank) => [slug, rank]))
  return (a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)
}
