// Article documents → articles, and what comes to exist through them: people, posts and hashtags.
// Authors and posts are gathered over all articles first, since a person exists by being quoted.
import { compareNames, compareText } from '../content/problems.ts'
import type { Document } from '../content/read-documents.ts'
import type { Body } from '../markdown/parse-body.ts'
import type { Article, AuthorRef, Milestone, Post } from './archive.ts'
import { type Authors, nameOf } from './authors.ts'
import { type Building, emptyBody, toCorrections } from './building.ts'
import { group } from './group.ts'
import { type HashtagNames, nameHashtags } from './hashtags.ts'
import { mergePosts, type PostOccurrence } from './posts.ts'
import { getPost, introduceAuthors, nameAuthors, quotePosts, toArticleBlocks } from './quoted-posts.ts'

export interface Coverage {
  articles: Article[]
  posts: Post[]
  hashtagNames: HashtagNames
  /** slugs of authors in the order of their names */
  nameOrder: (a: string, b: string) => number
}

/** All articles and posts in their stable order. People and organizations new to `authors` are added to it. */
export function buildArticles(building: Building, authors: Authors, milestones: readonly Milestone[]): Coverage {
  const { published, references, problems, parse, roundOfDay } = building
  const ordered = sortArticles(building)
  const parsed = ordered.map((document) => ({ document, body: parse(document) }))
  const speakers = introduceAuthors(parsed, authors)
  const covered = parsed.map(({ document, body }): CoveredArticle => {
    return { document, body, quoted: quotePosts(document, body, authors, speakers), named: nameAuthors(document, authors) }
  })

  const { posts: merged, postOf } = mergePosts(covered.flatMap(({ quoted }) => quoted))
  const written = [...merged.flatMap(({ hashtags }) => hashtags), ...covered.flatMap(({ body }) => body.hashtags)]
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
  const copiesOf = group(ordered)(({ fields }) => (fields.copyOf ? [fields.copyOf] : []))
  const articles = covered.map((article): Article => {
    const { document, body, quoted } = article
    const { slug, fields } = document
    if (!body.summary && body.blocks.length === 0) problems.push(emptyBody(document, 'our own summary, 60–130 words'))
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

/** An article with whom it quotes and names. */
interface CoveredArticle {
  document: Document<'articles'>
  body: Body
  quoted: PostOccurrence[]
  named: AuthorRef[]
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
function findVoices({ quoted, named }: CoveredArticle, kind: AuthorRef['kind'], nameOrder: Coverage['nameOrder']): string[] {
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

/** By day, then by the name of the source. */
function sortArticles({ published }: Building): Document<'articles'>[] {
  const sourceNames = new Map(published.sources.map(({ slug, fields }) => [slug, fields.name]))
  const nameOfSource = (slug: string) => sourceNames.get(slug) ?? ''
  return [...published.articles].sort(
    (a, b) =>
      compareText(a.fields.date, b.fields.date) ||
      compareText(nameOfSource(a.fields.source), nameOfSource(b.fields.source)) ||
      compareText(a.slug, b.slug),
  )
}
