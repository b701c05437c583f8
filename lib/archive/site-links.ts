// Links within the site that an editor wrote (`/milestones/some-slug/`): each must lead somewhere.
// Called by load-archive when all names are resolved.
import { folders } from '../content/files.ts'
import { type Problem, suggest } from '../content/problems.ts'
import { type Day, monthOf, yearOf } from '../dates.ts'
import { orderNames } from '../slugs.ts'
import * as urls from '../urls.ts'
import type { Printed } from './build-posts.ts'
import type { ProvenContent } from './prove-content.ts'

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

/** Every address an editor may link to that documents tell of, without #anchors but those of the terms, which have no page of their own. */
function listDocumentPaths({ published, authors }: ProvenContent): Set<string> {
  const paths = (members: readonly { slug: string }[], toPath: (slug: string) => string) => members.map(({ slug }) => toPath(slug))
  const days = [...published.articles, ...published.milestones].map(({ fields }) => fields.date)
  return new Set([
    ...fixedPaths,
    ...[urls.peoplePath, urls.organizationsPath].flatMap((path) => orderNames.map((order) => `${path}${order}/`)),
    ...listPeriodPaths(days),
    ...paths(published.rounds, urls.roundPath),
    ...paths(published.articles, urls.articlePath),
    ...paths(published.milestones, urls.milestonePath),
    ...authors.all.map(({ kind, slug }) => (kind === 'person' ? urls.personPath(slug) : urls.organizationPath(slug))),
    ...paths(published.hashtags, urls.hashtagPath),
    ...paths(published.topics, urls.topicPath),
    ...paths(published.sources, urls.sourcePath),
    ...paths(published.pages, urls.prosePath),
    ...published.glossary.flatMap(({ slug, fields }) => [slug, ...fields.formerSlugs].map(urls.termPath)),
  ])
}

/** The addresses that come of what articles print. */
const listPrintedPaths = ({ hashtagNames, posts }: Printed): string[] => [
  ...[...hashtagNames.names.keys()].map(urls.hashtagPath),
  ...posts.map(({ slug }) => urls.postPath(slug)),
  ...listPeriodPaths(posts.map(({ day }) => day)),
]

const listPeriodPaths = (days: readonly Day[]) => days.flatMap((day) => [urls.yearPath(yearOf(day)), urls.monthPath(monthOf(day))])

/**
 * A problem for each link of ours that leads nowhere, or from what is published to a draft.
 * @param getPrinted is asked only for links that documents alone cannot prove
 */
export function findBrokenSiteLinks(content: ProvenContent, getPrinted: () => Printed): Problem[] {
  const { references, unpublished } = content
  if (content.siteLinks.length === 0) return []
  const documentPaths = listDocumentPaths(content)
  const links = content.siteLinks
    .map((link) => ({ ...link, address: link.url.startsWith(`${urls.glossaryPath}#`) ? link.url : link.url.replace(/[?#].*$/, '') }))
    .filter(({ address }) => !documentPaths.has(address))
  if (links.length === 0) return []
  const known = new Set([...documentPaths, ...listPrintedPaths(getPrinted())])
  const unpublishedPaths = new Set(unpublished.map(({ document }) => document.path))
  const isLeftOut = ({ document: { folder, slug } }: ProvenContent['unpublished'][number]) =>
    references.findUnpublished(`${folder}/${slug}`) === 'left out'
  const mayBeMissing = unpublished.some(isLeftOut) ? /^\/(?:people|organizations|hashtags|posts|timeline)\// : undefined
  return links.flatMap(({ path, line, url, address }) => {
    // what articles bring about may come of one that is left out
    if (known.has(address) || mayBeMissing?.test(address)) return []
    const parts = address.replace('#', '').split('/').filter(Boolean)
    // the folder of a kind is near to all that is in it
    const near = folders.some((folder) => address === `/${folder}/`) ? '' : suggest(address, known)
    const found = references.findUnpublished(parts.length === 1 ? `pages/${parts[0]}` : parts.join('/'))
    if (found === 'left out' || (found === 'draft' && unpublishedPaths.has(path))) return []
    const message =
      found === 'draft'
        ? `the link "${url}" leads to a draft; publish it first, or take the link out`
        : `the link "${url}" leads to no page of this site${near}; mend it, or write the whole address of another site`
    return [{ path, line, message }]
  })
}
