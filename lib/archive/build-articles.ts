// Proven articles → articles with their posts, their hashtags, whom they name and the round they belong to.
import type { Document } from '../content/read-documents.ts'
import type { Article, AuthorRef, Milestone } from './archive.ts'
import type { Printed } from './build-posts.ts'
import { group } from './group.ts'
import { toCorrections } from './order.ts'
import type { ProvenArticle, ProvenContent } from './prove-content.ts'
import { getPost, toArticleBlocks } from './quoted-posts.ts'

export interface Coverage extends Printed {
  /** by day, then by the name of the source */
  articles: Article[]
}

/** All articles, with what they print. */
export function buildArticles(content: ProvenContent, printed: Printed, milestones: readonly Milestone[]): Coverage {
  const { references } = content
  const { posts, postOf, hashtagNames, nameOrder, roundOfDay } = printed
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
  return { ...printed, articles }
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
function findVoices({ quoted, named }: ProvenArticle, kind: AuthorRef['kind'], nameOrder: Printed['nameOrder']): string[] {
  const voices = [...named, ...quoted.map(({ author }) => author)].filter((voice) => voice.kind === kind)
  return [...new Set(voices.map(({ slug }) => slug))].sort(nameOrder)
}
