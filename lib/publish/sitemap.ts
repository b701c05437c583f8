// The heads of all pages, without building the pages, and from them the sitemap. Its dates are those
// of the content: when the last thing on a page happened or was corrected, never the day of a build.
import type { MetadataRoute } from 'next'
import type { Archive } from '../archive/archive.ts'
import { absoluteUrl } from '../urls.ts'
import { toArticleHead } from '../views/article.ts'
import { toAuthorHead, toOrganizationsView, toPeopleView } from '../views/author.ts'
import { toHashtagHead, toHashtagsView } from '../views/hashtag.ts'
import { toMilestoneHead } from '../views/milestone.ts'
import type { PageHead } from '../views/page.ts'
import { listTimelineParts, toPeriodView } from '../views/period.ts'
import { toPostHead, toPostsView } from '../views/post.ts'
import { toCorrectionsView, toGlossaryView, toProsePageView } from '../views/reference.ts'
import { toRoundHead } from '../views/round.ts'
import { toSourceHead, toSourcesView } from '../views/source.ts'
import { toTimelineView } from '../views/timeline.ts'
import { toTopicHead, toTopicsView } from '../views/topic.ts'
import { dataHead } from './data-page.ts'

/** Heads of the first page of everything that has an address. */
export function listHeads(archive: Archive): PageHead[] {
  const indexes = [
    toPeopleView,
    toOrganizationsView,
    toHashtagsView,
    toPostsView,
    toTopicsView,
    toSourcesView,
    toGlossaryView,
    toCorrectionsView,
  ]
  return [
    toTimelineView(archive).head,
    ...archive.rounds.all.map(toRoundHead),
    ...listTimelineParts(archive)
      .filter((parts) => parts.length < 3)
      .map((parts) => toPeriodView(archive, parts).head),
    ...indexes.map((toView) => toView(archive, []).head),
    dataHead,
    ...archive.pages.all.map(({ slug }) => toProsePageView(archive, slug).head),
    ...archive.topics.all.map((topic) => toTopicHead(archive, topic)),
    ...archive.sources.all.map((source) => toSourceHead(archive, source)),
    ...archive.milestones.all.map(toMilestoneHead),
    ...archive.articles.all.map((article) => toArticleHead(archive, article)),
    ...archive.people.all.map((person) => toAuthorHead(archive, person)),
    ...archive.organizations.all.map((organization) => toAuthorHead(archive, organization)),
    ...archive.hashtags.all.map((hashtag) => toHashtagHead(archive, hashtag)),
    ...archive.posts.all.map((post) => toPostHead(archive, post)),
  ]
}

/** The sitemap: every page that search engines should have. */
export const toSitemap = (archive: Archive): MetadataRoute.Sitemap =>
  listHeads(archive)
    .filter(({ indexable }) => indexable)
    .map(({ path, lastDay }) => ({ url: absoluteUrl(path), ...(lastDay && { lastModified: lastDay }) }))
