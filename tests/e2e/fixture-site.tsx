// The whole site made of the silly content in tests/fixtures/content, and a browser to read it with:
// the same views and components as the real one, with the finished site's own style sheet and fonts.
// Nothing real can change these pages, and nothing silly can reach the real ones.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, chromium } from 'playwright'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll } from 'vitest'
import { ArticlePage } from '@/components/ArticlePage.tsx'
import { AuthorIndexPage } from '@/components/AuthorIndexPage.tsx'
import { AuthorPage } from '@/components/AuthorPage.tsx'
import { CorrectionsPage } from '@/components/CorrectionsPage.tsx'
import { DataPage } from '@/components/DataPage.tsx'
import { GlossaryPage } from '@/components/GlossaryPage.tsx'
import { HashtagIndexPage } from '@/components/HashtagIndexPage.tsx'
import { HashtagPage } from '@/components/HashtagPage.tsx'
import { MilestonePage } from '@/components/MilestonePage.tsx'
import { MonthPage } from '@/components/MonthPage.tsx'
import { MovedPage } from '@/components/MovedPage.tsx'
import { NotFoundPage } from '@/components/NotFoundPage.tsx'
import { PostIndexPage } from '@/components/PostIndexPage.tsx'
import { PostPage } from '@/components/PostPage.tsx'
import { ProsePage } from '@/components/ProsePage.tsx'
import { RoundPage } from '@/components/RoundPage.tsx'
import { SourceIndexPage } from '@/components/SourceIndexPage.tsx'
import { SourcePage } from '@/components/SourcePage.tsx'
import { StylePage } from '@/components/StylePage.tsx'
import { TimelinePage } from '@/components/TimelinePage.tsx'
import { TopicIndexPage } from '@/components/TopicIndexPage.tsx'
import { TopicPage } from '@/components/TopicPage.tsx'
import { YearPage } from '@/components/YearPage.tsx'
import type { Archive } from '@/lib/archive/archive.ts'
import { buildArchive } from '@/lib/archive/build-archive.ts'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { findChromium } from '@/lib/commands/chromium.ts'
import { outDir } from '@/lib/commands/site-build.ts'
import { parseDocuments } from '@/lib/content/read-documents.ts'
import { findFiles } from '@/lib/export/find-files.ts'
import { toDataView } from '@/lib/publish/data-page.ts'
import type { PageView } from '@/lib/publish/page-view.ts'
import { listArticleSlugs, toArticleView } from '@/lib/views/article.ts'
import { listOrganizationParts, listPersonParts, toOrganizationsView, toPeopleView } from '@/lib/views/author.ts'
import { listHashtagParts, toHashtagsView } from '@/lib/views/hashtag.ts'
import { listMilestoneParts, toMilestoneView } from '@/lib/views/milestone.ts'
import { type NotFoundView, toNotFoundView } from '@/lib/views/not-found.ts'
import { listPostParts, toPostsView } from '@/lib/views/post.ts'
import { toCorrectionsView, toGlossaryView, toProsePageView } from '@/lib/views/reference.ts'
import { toRoundView } from '@/lib/views/round.ts'
import { listSourceParts, toSourcesView } from '@/lib/views/source.ts'
import { type StyleView, toStyleView } from '@/lib/views/style.ts'
import { listTimelineParts, toPeriodView, toTimelineView } from '@/lib/views/timeline.ts'
import { listTopicParts, toTopicsView } from '@/lib/views/topic.ts'

import { quiet } from './site.ts'

process.env.CONTENT_DIR = 'tests/fixtures/content'

/** The component of a view, as the routes choose it. */
function toElement(view: PageView | NotFoundView | StyleView): ReactElement {
  switch (view.view) {
    case 'timeline':
      return <TimelinePage view={view} />
    case 'year':
      return <YearPage view={view} />
    case 'month':
      return <MonthPage view={view} />
    case 'round':
      return <RoundPage view={view} />
    case 'article':
      return <ArticlePage view={view} />
    case 'milestone':
      return <MilestonePage view={view} />
    case 'author-index':
      return <AuthorIndexPage view={view} />
    case 'author':
      return <AuthorPage view={view} />
    case 'hashtag-index':
      return <HashtagIndexPage view={view} />
    case 'hashtag':
      return <HashtagPage view={view} />
    case 'post-index':
      return <PostIndexPage view={view} />
    case 'post':
      return <PostPage view={view} />
    case 'topic-index':
      return <TopicIndexPage view={view} />
    case 'topic':
      return <TopicPage view={view} />
    case 'source-index':
      return <SourceIndexPage view={view} />
    case 'source':
      return <SourcePage view={view} />
    case 'glossary':
      return <GlossaryPage view={view} />
    case 'corrections':
      return <CorrectionsPage view={view} />
    case 'prose':
      return <ProsePage view={view} />
    case 'data':
      return <DataPage view={view} />
    case 'moved':
      return <MovedPage view={view} />
    case 'style':
      return <StylePage view={view} />
    case 'not-found':
      return <NotFoundPage view={view} />
  }
}

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

const styles = findFiles(outDir).filter((file) => file.endsWith('.css') && file.startsWith('_next/'))
const links = styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join('')

/** A whole document; without the order to lead on that a moved page gives, so that it can be looked at. */
function toDocument(view: PageView | NotFoundView | StyleView, title: string): string {
  const body = renderToStaticMarkup(toElement(view)).replace(/<meta http-equiv="refresh"[^>]*>/, '')
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${links}`
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`
}

/** Every page of the silly site by its path; `/empty/` is the front page of an archive with nothing in it. */
export function renderFixtureSite(): Map<string, string> {
  const archive = getArchive()
  const pages = new Map<string, string>(
    listViews(archive).map((view) => ['head' in view ? view.head.path : '/404/', toDocument(view, 'Noodles')] as const),
  )
  pages.set('/404/', toDocument(toNotFoundView(archive), 'Noodles'))
  pages.set('/style/', toDocument(toStyleView(archive), 'Noodles'))
  const empty = buildArchive(parseDocuments([])).archive
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
  for (const [address, view] of Object.entries(nothing)) pages.set(address, toDocument(view, 'Nothing'))
  return pages
}

/** What the finished site sends for a path; but here letters wait for their face, however late it comes. */
function readSent(file: string): Buffer | string {
  const bytes = readFileSync(file)
  return file.endsWith('.css') ? bytes.toString().replaceAll('font-display:optional', 'font-display:block') : bytes
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.woff2': 'font/woff2' }

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
      const file = path.join(outDir, path.posix.normalize(url))
      if (page) response.setHeader('Content-Type', 'text/html').end(page)
      else if (url.startsWith('/_next/') && existsSync(file))
        response.setHeader('Content-Type', types[path.extname(file)] ?? 'text/plain').end(readSent(file))
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
