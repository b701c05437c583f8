// Every file of the site that is no page: feeds, the calendar, data, share cards, embedded pages. One
// list for the finished site (lib/export writes it) and for `npm run dev` (which asks for one of them).
// They are no routes of Next: as such each would cost as much as a page.
import type { Archive, Collection } from '../archive/archive.ts'
import {
  articlePath,
  calendarPath,
  cardPath,
  correctionsPath,
  dataFilePath,
  embedPath,
  embedStylePath,
  feedPath,
  hashtagPath,
  milestonePath,
  oembedPath,
  type Path,
  personPath,
  postPath,
  roundPath,
  sourcePath,
  topicPath,
} from '../urls.ts'
import { toArticleView } from '../views/article.ts'
import { toPeopleView } from '../views/author.ts'
import { toHashtagsView } from '../views/hashtag.ts'
import { toMilestoneView } from '../views/milestone.ts'
import { toPostsView } from '../views/post.ts'
import { toRoundView } from '../views/round.ts'
import { toTimelineView } from '../views/timeline.ts'
import { toCalendar } from './calendar.ts'
import { findCard } from './card.ts'
import { dataFiles } from './data-files.ts'
import { embedStyle, toEmbedPage, toOembed } from './embed.ts'
import { type Feed, toAtom, toJsonFeed } from './feed.ts'
import * as feeds from './feed-entries.ts'
import { toGuide } from './guide.ts'
import type { PageView } from './page-view.ts'

export interface PublishedFile {
  path: Path
  toBody: () => string | Promise<Uint8Array>
}

/** All of them, those that are made of one view together; nothing is made before it is asked for. */
export function* listPublishedFiles(archive: Archive): Generator<readonly PublishedFile[]> {
  const { articles, posts, people, milestones, hashtags, rounds, topics, sources } = archive
  yield listFeeds('/', () => feeds.toSiteFeed(archive))
  yield listFeeds(correctionsPath, () => feeds.toCorrectionsFeed(archive))
  yield [{ path: calendarPath, toBody: () => toCalendar(archive) }]
  yield [{ path: '/llms.txt', toBody: () => toGuide(archive) }]
  for (const [file, toBody] of dataFiles) yield [{ path: dataFilePath(file), toBody: () => toBody(archive) }]
  yield [toCardFile('/', () => toTimelineView(archive))]
  yield [{ path: embedStylePath, toBody: () => embedStyle }]
  for (const { path, slug } of listPaths(articles, articlePath)) yield listEmbeddedPage(path, () => toArticleView(archive, slug))
  for (const { path, slug } of listPaths(posts, postPath)) yield listEmbeddedPage(path, () => toPostsView(archive, [slug]))
  for (const { path, slug } of listPaths(milestones, milestonePath)) yield [toCardFile(path, () => toMilestoneView(archive, [slug]))]
  for (const { path, slug } of listPaths(people, personPath))
    yield [toCardFile(path, () => toPeopleView(archive, [slug])), ...listFeeds(path, () => feeds.toPersonFeed(archive, slug))]
  for (const { path, slug } of listPaths(hashtags, hashtagPath))
    yield [toCardFile(path, () => toHashtagsView(archive, [slug])), ...listFeeds(path, () => feeds.toHashtagFeed(archive, slug))]
  for (const { path, slug } of listPaths(rounds, roundPath))
    yield [toCardFile(path, () => toRoundView(archive, slug)), ...listFeeds(path, () => feeds.toRoundFeed(archive, slug))]
  for (const { path, slug } of listPaths(topics, topicPath)) yield listFeeds(path, () => feeds.toTopicFeed(archive, slug))
  for (const { path, slug } of listPaths(sources, sourcePath)) yield listFeeds(path, () => feeds.toSourceFeed(archive, slug))
}

/**
 * Where the files of each member of a kind lie: under its former slugs too, because feed readers and
 * caches follow no page that says it has moved.
 */
const listPaths = (
  { all }: Collection<{ slug: string; formerSlugs?: readonly string[] }>,
  toPath: (slug: string) => Path,
): { path: Path; slug: string }[] =>
  all.flatMap(({ slug, formerSlugs = [] }) => [slug, ...formerSlugs].map((name) => ({ path: toPath(name), slug })))

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function listFeeds(path: Path, makeFeed: () => Feed): PublishedFile[] {
  const toFeed = once(makeFeed)
  return [
    { path: feedPath(path, 'xml'), toBody: () => toAtom(toFeed()) },
    { path: feedPath(path, 'json'), toBody: () => toJsonFeed(toFeed()) },
  ]
}

const toCardFile = (path: Path, toView: () => PageView): PublishedFile => ({
  path: cardPath(path),
  toBody: async () => {
    const card = findCard(toView())
    if (!card) throw new Error(`${path} has no share card of its own`)
    // loads the fonts, which those who ask for other files need not wait for
    const { getCard } = await import('./card-cache.ts')
    return getCard(card)
  },
})

/** The card of a page, and its small form for other sites. */
function listEmbeddedPage(path: Path, makeView: () => PageView): PublishedFile[] {
  const toView = once(makeView)
  const toEmbeddedView = () => {
    const view = toView()
    if (view.view !== 'article' && view.view !== 'post') throw new Error(`${path} is no page to embed`)
    return view
  }
  return [
    toCardFile(path, toView),
    { path: `${embedPath(path)}index.html`, toBody: () => toEmbedPage(toEmbeddedView()) },
    { path: oembedPath(path), toBody: () => toOembed(toEmbeddedView()) },
  ]
}

/**
 * Paths of these files, for the development server; `:path*` stands for any number of folders, none
 * included. No path may match two patterns: Next would lead it on twice.
 */
export const publishedPatterns = [
  '/:file(calendar.ics|llms.txt)',
  '/:path*/:file(feed.xml|feed.json|card.png)',
  '/data/:file(.+\\.(?:json|csv|cff))',
  '/embed/:path*',
] as const

const mediaTypes: Record<string, string> = {
  xml: 'application/atom+xml',
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  txt: 'text/plain',
  cff: 'application/yaml',
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
  png: 'image/png',
}

/** The media type of a file, by its ending. */
export const toMediaType = (path: string): string => mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
