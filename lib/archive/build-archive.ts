// Proven content and the posts it prints → one Archive: every index built, everything in its stable order.
// What is wrong with content is found before, by prove-content.
import { type Archive, toCollection } from './archive.ts'
import { buildArticles } from './build-articles.ts'
import { buildAuthors } from './build-authors.ts'
import { buildHashtags } from './build-hashtags.ts'
import { buildMilestones } from './build-milestones.ts'
import type { Printed } from './build-posts.ts'
import { buildGlossary, buildPages, buildRounds, buildSources, buildTopics } from './build-references.ts'
import { group } from './group.ts'
import type { ProvenContent } from './prove-content.ts'

/** Builds the archive. It is whole only when the content has no problem. */
export function buildArchive(content: ProvenContent, printed: Printed): Archive {
  const milestones = buildMilestones(content)
  const coverage = buildArticles(content, printed, milestones)
  const { articles, posts, hashtagNames } = coverage
  const { people, organizations } = buildAuthors(content, coverage)
  const articlesOfMilestone = group(articles)((article) => article.milestones)

  return {
    articles: toCollection('article', articles),
    milestones: toCollection(
      'milestone',
      milestones.map((milestone) => ({ ...milestone, articles: articlesOfMilestone(milestone.slug) })),
    ),
    rounds: toCollection('round', buildRounds(content, milestones, coverage)),
    people: toCollection('person', people),
    organizations: toCollection('organization', organizations),
    posts: toCollection('post', posts),
    hashtags: toCollection('hashtag', buildHashtags(content, coverage)),
    topics: toCollection('topic', buildTopics(content, articles)),
    sources: toCollection('source', buildSources(content, articles)),
    glossary: toCollection('term', buildGlossary(content)),
    pages: toCollection('page', buildPages(content)),
    hashtagSlugs: hashtagNames.slugs,
    authorsByHandle: new Map(content.authors.listHandles()),
  }
}
