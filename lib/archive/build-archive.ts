// Validated documents → one Archive: drafts dropped, cross-references proven, authors resolved,
// posts merged, every index built. Reports all problems at once; notes say what came to exist.
import type { Folder } from '../content/files.ts'
import type { Problem } from '../content/problems.ts'
import type { Document, Documents, ReadContent } from '../content/read-documents.ts'
import { type Archive, toCollection } from './archive.ts'
import { Authors } from './authors.ts'
import { buildArticles } from './build-articles.ts'
import { buildAuthors } from './build-authors.ts'
import { buildHashtags } from './build-hashtags.ts'
import { buildMilestones } from './build-milestones.ts'
import { buildGlossary, buildPages, buildRounds, buildSources, buildTopics } from './build-references.ts'
import { beginBuilding } from './building.ts'
import { findConflicts } from './conflicts.ts'
import { group } from './group.ts'
import { findMisnamedHashtags } from './hashtags.ts'
import { listUnpublishedPeople, proveAuthors } from './quoted-posts.ts'
import { findBrokenSiteLinks } from './site-links.ts'

export interface BuildResult {
  archive: Archive
  problems: Problem[]
  notes: Problem[]
}

/** Builds the archive. It is whole only when there is no problem. */
export function buildArchive(content: Omit<ReadContent, 'problems'>): BuildResult {
  const building = beginBuilding(content)
  const { published, unpublished, references, problems, siteLinks } = building
  for (const folder of Object.keys(published) as Folder[]) {
    for (const document of published[folder]) references.prove(document, true)
  }
  for (const { document } of unpublished) references.prove(document, false)

  const unpublishedPeople = listUnpublishedPeople(unpublished).map((slug) => `people/${slug}`)
  const authors = new Authors(
    [...published.people, ...published.organizations],
    unpublished.map(({ document }) => document),
    new Set([...content.known, ...unpublishedPeople]),
  )
  const milestones = buildMilestones(building)
  const coverage = buildArticles(building, authors, milestones)
  const { articles, posts, hashtagNames } = coverage
  for (const { document } of unpublished) proveAuthors(document, authors)
  const { people, organizations } = buildAuthors(building, authors, coverage)
  const articlesOfMilestone = group(articles)((article) => article.milestones)

  const archive: Archive = {
    articles: toCollection('article', articles),
    milestones: toCollection(
      'milestone',
      milestones.map((milestone) => ({ ...milestone, articles: articlesOfMilestone(milestone.slug) })),
    ),
    rounds: toCollection('round', buildRounds(building, milestones, coverage)),
    people: toCollection('person', people),
    organizations: toCollection('organization', organizations),
    posts: toCollection('post', posts),
    hashtags: toCollection('hashtag', buildHashtags(building, coverage)),
    topics: toCollection('topic', buildTopics(building, articles)),
    sources: toCollection('source', buildSources(building, articles)),
    glossary: toCollection('term', buildGlossary(building)),
    pages: toCollection('page', buildPages(building)),
    hashtagSlugs: hashtagNames.slugs,
    authorsByHandle: new Map(authors.listHandles()),
  }
  problems.push(
    ...references.problems,
    ...authors.problems,
    ...findConflicts(content),
    ...findMisnamedHashtags([...content.documents.hashtags, ...content.leftOut.filter(({ folder }) => folder === 'hashtags')]),
    ...findTakenFormerSlugs(archive, published),
    ...findBrokenSiteLinks(archive, siteLinks, building),
  )
  return { archive, problems, notes: [...building.notes, ...authors.notes, ...references.notes] }
}

/** Former slugs that belong to somebody or something that came to exist by being written of; of documents it is known before. */
function findTakenFormerSlugs(archive: Archive, published: Documents): Problem[] {
  return (['people', 'organizations', 'hashtags'] as const).flatMap((folder) => {
    const documents: readonly Document<typeof folder>[] = published[folder]
    const slugs = new Set(documents.map(({ slug }) => slug))
    return documents.flatMap(({ path, fields, lineOf }) =>
      fields.formerSlugs.flatMap((former, index) =>
        archive[folder].find(former) && !slugs.has(former)
          ? [
              {
                path,
                line: lineOf('formerSlugs', index),
                message: `the former slug "${former}" is in use by what articles write of; remove it here`,
              },
            ]
          : [],
      ),
    )
  })
}
