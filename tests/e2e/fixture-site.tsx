// The whole site made of the silly content in tests/fixtures/content, and a browser to read it with:
// the same views, components, style sheet and fonts as the real one, without its script.
// Nothing real can change these pages, and nothing silly can reach the real ones.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll } from 'vitest'
import { Document } from '@/components/Document.tsx'
import { StylePage } from '@/components/StylePage.tsx'
import { ViewPage } from '@/components/ViewPage.tsx'
import type { Archive } from '@/lib/archive/archive.ts'
import { checkDocuments, getArchive } from '@/lib/archive/load-archive.ts'
import { findChromium } from '@/lib/commands/chromium.ts'
import { parseDocuments } from '@/lib/content/read-documents.ts'
import { assetsPath, getAssets } from '@/lib/export/assets.ts'
import { toDataView } from '@/lib/publish/data-page.ts'
import { emptyMetadata } from '@/lib/publish/metadata.ts'
import type { PageView } from '@/lib/publish/page-view.ts'
import { toMediaType } from '@/lib/publish/published-files.ts'
import { listArticleSlugs, toArticleView } from '@/lib/views/article.ts'
import { listOrganizationParts, listPersonParts, toOrganizationsView, toPeopleView } from '@/lib/views/author.ts'
import { listHashtagParts, toHashtagsView } from '@/lib/views/hashtag.ts'
import { listMilestoneParts, toMilestoneView } from '@/lib/views/milestone.ts'
import { type NotFoundView, toNotFoundView } from '@/lib/views/not-found.ts'
import { listTimelineParts, toPeriodView } from '@/lib/views/period.ts'
import { listPostParts, toPostsView } from '@/lib/views/post.ts'
import { toCorrectionsView, toGlossaryView, toProsePageView } from '@/lib/views/reference.ts'
import { toRoundView } from '@/lib/views/round.ts'
import { listSourceParts, toSourcesView } from '@/lib/views/source.ts'
import { type StyleView, toStyleView } from '@/lib/views/style.ts'
import { toTimelineView } from '@/lib/views/timeline.ts'
import { listTopicParts, toTopicsView } from '@/lib/views/topic.ts'
import { quiet } from './site.ts'

process.env.CONTENT_DIR = 'tests/fixtures/content'

function listViews(archive: Archive): PageView[] {
  return [
    toTimelineView(archive),
    ...listTimelineParts(archive).map((parts) => toPeriodView(archive, parts)),
    ...archive.rounds.all.map(({ slug }) => toRoundView(archive, slug)),
    ...listArticleSlugs(archive).map((slug) => toArticleView(archive, slug)),
    ...listMilestoneParts(archive).map((parts) => toMilestoneView(archive, parts)),
    ...listPersonParts(archive).map((parts) => toPeopleView(archive, parts)),
    ...listOrganizationParts(archive).map((parts) => toOrganizationsView(archive, parts)),
    ...listHashtagParts(archive).map((parts) => toHashtagsView(archive, parts)),
    ...listPostParts(archive).map((parts) => toPostsView(archive, parts)),
    ...listTopicParts(archive).map((parts) => toTopicsView(archive, parts)),
    ...listSourceParts(archive).map((parts) => toSourcesView(archive, parts)),
    toGlossaryView(archive, []),
    toCorrectionsView(archive, []),
    toDataView(archive),
    ...archive.pages.all.map(({ slug }) => toProsePageView(archive, slug)),
  ]
}

const assets = await getAssets()

/** A whole document as the site serves it, but for its script. */
function toDocument(view: PageView | NotFoundView | StyleView): string {
  const page = view.view === 'style' ? <StylePage view={view} /> : <ViewPage view={view} />
  const metadata = { ...emptyMetadata, title: 'Noodles' }
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <Document metadata={metadata} assets={assets}>
      {page}
    </Document>,
  ).replace(/<script src="[^"]*"><\/script>/, '')}`
}

/** Every page of the silly site by its path; `/empty/` is the front page of an archive with nothing in it. */
export function renderFixtureSite(): Map<string, string> {
  const archive = getArchive()
  const pages = new Map<string, string>(
    listViews(archive).map((view) => ['head' in view ? view.head.path : '/404/', toDocument(view)] as const),
  )
  pages.set('/404/', toDocument(toNotFoundView(archive)))
  pages.set('/style/', toDocument(toStyleView(archive)))
  const empty = checkDocuments(parseDocuments([])).toArchive()
  const nothing: Record<string, PageView> = {
    '/empty/': toTimelineView(empty),
    '/empty/people/': toPeopleView(empty, []),
    '/empty/hashtags/': toHashtagsView(empty, []),
    '/empty/posts/': toPostsView(empty, []),
    '/empty/topics/': toTopicsView(empty, []),
    '/empty/sources/': toSourcesView(empty, []),
    '/empty/glossary/': toGlossaryView(empty, []),
    '/empty/corrections/': toCorrectionsView(empty, []),
  }
  for (const [address, view] of Object.entries(nothing)) pages.set(address, toDocument(view))
  return pages
}

/** An asset as the site serves it; but here letters wait for their face, however late it comes. */
function readAsset(name: string): Uint8Array | string | undefined {
  const bytes = assets.files.get(name)
  return bytes && name.endsWith('.css') ? new TextDecoder().decode(bytes).replaceAll('font-display:optional', 'font-display:block') : bytes
}

export interface FixtureSite {
  browser: Browser
  /** such as `http://localhost:41234`, without a slash at the end */
  origin: string
}

/** Serves the silly site and opens a browser around all tests of a file. */
export function serveFixtureSite(pages: ReadonlyMap<string, string>): FixtureSite {
  const site: Partial<FixtureSite> = {}
  beforeAll(async () => {
    const server = createServer(({ url = '/' }, response) => {
      const page = pages.get(url)
      const asset = url.startsWith(assetsPath) ? readAsset(url.slice(assetsPath.length)) : undefined
      if (page) response.setHeader('Content-Type', 'text/html').end(page)
      else if (asset) response.setHeader('Content-Type', toMediaType(url)).end(asset)
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const executablePath = findChromium()
    if (!executablePath) throw new Error('There is no Chromium; npm test installs one, or set CHROMIUM_PATH')
    site.browser = await chromium.launch({ executablePath, args: [...quiet] })
    site.origin = `http://localhost:${(server.address() as AddressInfo).port}`
    afterAll(async () => {
      await site.browser?.close()
      server.close()
      server.closeAllConnections()
    })
  })
  return site as FixtureSite // whole once the tests run
}

/** One page of each kind, and of each state that looks different. */
export const kinds = {
  timeline: '/',
  round: '/rounds/2021/',
  'round without phases': '/rounds/2024/',
  year: '/timeline/2021/',
  month: '/timeline/2021/09/',
  article: '/articles/2021-09-20-ladles-raised/',
  opinion: '/articles/2021-10-17-spoon-opinion/',
  'article in many scripts': '/articles/2021-09-28-night-shift/',
  'copied article': '/articles/2021-11-16-soup-copied/',
  milestone: '/milestones/2021-11-15-soup-vote/',
  'milestone without coverage': '/milestones/2024-03-04-quiet-start/',
  people: '/people/',
  'people by first post': '/people/by-first-post/',
  person: '/people/ada-grip/',
  'person with a long name': '/people/maxima-longname/',
  'person written from right to left': '/people/layla-alshawarma/',
  'person without posts': '/people/silent-boom/',
  organizations: '/organizations/',
  organization: '/organizations/kitchen-alliance/',
  hashtags: '/hashtags/',
  hashtag: '/hashtags/souplidarity/',
  posts: '/posts/',
  post: '/posts/ada-grip-2021-09-20/',
  'reported post': '/posts/maxima-longname-2021-09-20/',
  topics: '/topics/',
  topic: '/topics/rest/',
  sources: '/sources/',
  source: '/sources/daily-clapper/',
  glossary: '/glossary/',
  corrections: '/corrections/',
  prose: '/about/',
  data: '/data/',
  style: '/style/',
  moved: '/people/ada-dolly/',
  'not found': '/404/',
  'empty archive': '/empty/',
  'no people': '/empty/people/',
  'no corrections': '/empty/corrections/',
} as const
