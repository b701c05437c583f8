// Links within the site that an editor wrote (`/milestones/some-slug/`): each must lead somewhere.
// Called by build-archive when everything that has an address is known.
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Folder } from '../content/files.ts'
import { type Problem, suggest } from '../content/problems.ts'
import type { Documents } from '../content/read-documents.ts'
import { type Block, isSitePath } from '../markdown/parse-body.ts'
import * as urls from '../urls.ts'
import type { Archive } from './archive.ts'

/** Addresses that exist whatever the content is. */
const fixedPaths = [
  '/',
  '/people/',
  '/organizations/',
  '/hashtags/',
  '/posts/',
  '/topics/',
  '/sources/',
  '/glossary/',
  '/about/',
  '/corrections/',
  '/data/',
]

/** Every address an editor may link to, without #anchors. */
export function listSitePaths(archive: Archive): Set<string> {
  const paths = (slugs: readonly { slug: string }[], toPath: (slug: string) => string) => slugs.map(({ slug }) => toPath(slug))
  const days = [...archive.articles.all, ...archive.milestones.all, ...archive.posts.all].map(({ day }) => day)
  return new Set([
    ...fixedPaths,
    ...days.map((day) => urls.yearPath(day.slice(0, 4))),
    ...days.map((day) => urls.monthPath(day.slice(0, 7))),
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
  ])
}

interface Linking {
  slug: string
  blocks: readonly (Block | { type: 'post' })[]
}

/** A problem for each link of ours that leads nowhere. */
export function findBrokenSiteLinks(archive: Archive, documents: Documents): Problem[] {
  const collections: Partial<Record<Folder, readonly Linking[]>> = {
    articles: archive.articles.all,
    milestones: archive.milestones.all,
    rounds: archive.rounds.all,
    people: archive.people.all,
    organizations: archive.organizations.all,
    sources: archive.sources.all,
    topics: archive.topics.all,
    glossary: archive.glossary.all,
    pages: archive.pages.all,
  }
  const problems: Problem[] = []
  let known: Set<string> | undefined
  for (const folder of Object.keys(collections) as Folder[]) {
    for (const { slug, blocks } of collections[folder] ?? []) {
      for (const url of findSiteLinks(blocks)) {
        known ??= listSitePaths(archive)
        const path = url.replace(/[?#].*$/, '')
        if (known.has(path)) continue
        const document = documents[folder].find((candidate) => candidate.slug === slug)
        const line = (document?.bodyLine ?? 1) + (document?.body.slice(0, document.body.indexOf(url)).split('\n').length ?? 1) - 1
        problems.push({
          path: document?.path ?? slug,
          line,
          message: `the link "${url}" leads to no page of this site${suggest(path, known)}; mend it, or write the whole address of another site`,
        })
      }
    }
  }
  return problems
}

function findSiteLinks(blocks: Linking['blocks']): string[] {
  const links: string[] = []
  for (const block of blocks) {
    if (block.type !== 'prose' || !('nodes' in block)) continue
    for (const node of block.nodes as Nodes[]) {
      visit(node, (child) => {
        if ((child.type === 'link' || child.type === 'definition') && isSitePath(child.url)) links.push(child.url)
      })
    }
  }
  return links
}
