// Links within the site that an editor wrote (`/milestones/some-slug/`): each must lead somewhere.
// Called by build-archive when everything that has an address is known.
import { type Problem, suggest } from '../content/problems.ts'
import { monthOf, yearOf } from '../dates.ts'
import type { SiteLink } from '../markdown/parse-body.ts'
import { orderNames } from '../slugs.ts'
import * as urls from '../urls.ts'
import type { Archive } from './archive.ts'
import type { Building } from './building.ts'

/** Addresses that exist whatever the content is. */
const fixedPaths = [
  urls.timelinePath,
  urls.peoplePath,
  urls.organizationsPath,
  urls.hashtagsPath,
  urls.postsPath,
  urls.topicsPath,
  urls.sourcesPath,
  urls.glossaryPath,
  urls.correctionsPath,
  urls.dataPath,
]

/** Every address an editor may link to, without #anchors but those of the terms, which have no page of their own. */
function listSitePaths(archive: Archive): Set<string> {
  const paths = (slugs: readonly { slug: string }[], toPath: (slug: string) => string) => slugs.map(({ slug }) => toPath(slug))
  const days = [...archive.articles.all, ...archive.milestones.all, ...archive.posts.all].map(({ day }) => day)
  return new Set([
    ...fixedPaths,
    ...[urls.peoplePath, urls.organizationsPath].flatMap((path) => orderNames.map((order) => `${path}${order}/`)),
    ...days.map((day) => urls.yearPath(yearOf(day))),
    ...days.map((day) => urls.monthPath(monthOf(day))),
    ...paths(archive.rounds.all, urls.roundPath),
    ...paths(archive.articles.all, urls.articlePath),
    ...paths(archive.milestones.all, urls.milestonePath),
    ...paths(archive.people.all, urls.personPath),
    ...paths(archive.organizations.all, urls.organizationPath),
    ...paths(archive.hashtags.all, urls.hashtagPath),
    ...paths(archive.posts.all, urls.postPath),
    ...paths(archive.topics.all, urls.topicPath),
    ...paths(archive.sources.all, urls.sourcePath),
    ...paths(archive.pages.all, urls.prosePath),
    ...archive.glossary.all.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs].map(urls.termPath)),
  ])
}

/** A problem for each link of ours that leads nowhere, or from what is published to a draft. */
export function findBrokenSiteLinks(
  archive: Archive,
  links: readonly SiteLink[],
  { references, unpublished }: Pick<Building, 'references' | 'unpublished'>,
): Problem[] {
  if (links.length === 0) return []
  const known = listSitePaths(archive)
  const unpublishedPaths = new Set(unpublished.map(({ document }) => document.path))
  const isLeftOut = ({ document: { folder, slug } }: Building['unpublished'][number]) =>
    references.findUnpublished(`${folder}/${slug}`) === 'left out'
  const mayBeMissing = unpublished.some(isLeftOut) ? /^\/(?:people|organizations|hashtags|posts|timeline)\// : undefined
  return links.flatMap(({ path, line, url }) => {
    const address = url.startsWith(`${urls.glossaryPath}#`) ? url : url.replace(/[?#].*$/, '')
    // what articles bring about may come of one that is left out
    if (known.has(address) || mayBeMissing?.test(address)) return []
    const parts = address.replace('#', '').split('/').filter(Boolean)
    const found = references.findUnpublished(parts.length === 1 ? `pages/${parts[0]}` : parts.join('/'))
    if (found === 'left out' || (found === 'draft' && unpublishedPaths.has(path))) return []
    const message =
      found === 'draft'
        ? `the link "${url}" leads to a draft; publish it first, or take the link out`
        : `the link "${url}" leads to no page of this site${suggest(address, known)}; mend it, or write the whole address of another site`
    return [{ path, line, message }]
  })
}
