// Every address of the site is made here and nowhere else. Paths begin and end with a slash,
// without the base path; `href` adds it for a link on a page, `absoluteUrl` for a link that leaves.
import { readSiteUrl } from './site.ts'

/** A path of this site from its root, such as `/articles/some-slug/` or `/feed.xml`. */
export type Path = `/${string}`

export const timelinePath: Path = '/'
export const peoplePath: Path = '/people/'
export const organizationsPath: Path = '/organizations/'
export const hashtagsPath: Path = '/hashtags/'
export const postsPath: Path = '/posts/'
export const topicsPath: Path = '/topics/'
export const sourcesPath: Path = '/sources/'
export const glossaryPath: Path = '/glossary/'
/** How an editor links to a term, which has no page of its own; `termHref` knows on which page of the glossary it is. */
export const termPath = (slug: string): Path => `${glossaryPath}#${slug}`
export const correctionsPath: Path = '/corrections/'
export const yearPath = (year: string): Path => `/timeline/${year}/`
export const monthPath = (month: string): Path => `/timeline/${month.replace('-', '/')}/`
export const roundPath = (slug: string): Path => `/rounds/${slug}/`
export const articlePath = (slug: string): Path => `/articles/${slug}/`
export const milestonePath = (slug: string): Path => `/milestones/${slug}/`
export const personPath = (slug: string): Path => `/people/${slug}/`
export const organizationPath = (slug: string): Path => `/organizations/${slug}/`
export const hashtagPath = (slug: string): Path => `/hashtags/${slug}/`
export const postPath = (id: string): Path => `/posts/${id}/`
export const topicPath = (slug: string): Path => `/topics/${slug}/`
export const sourcePath = (slug: string): Path => `/sources/${slug}/`
export const prosePath = (slug: string): Path => `/${slug}/`

export const dataPath: Path = '/data/'
/** A file to download, such as `articles.csv`. */
export const dataFilePath = (file: string): Path => `/data/${file}`
/** The feed of what the page at `path` lists. */
export const feedPath = (path: Path, form: 'xml' | 'json'): Path => `${path}feed.${form}`
/** The share card of the page at `path`. */
export const cardPath = (path: Path): Path => `${path}card.png`
export const calendarPath: Path = '/calendar.ics'

/** The small page that other sites may frame instead of the page at `path`. */
export const embedPath = (path: Path): Path => `/embed${path}`
export const embedStylePath: Path = '/embed/embed.css'
/** What tells other sites how to frame it. */
export const oembedPath = (path: Path): Path => `/embed${path}oembed.json`

/** The n-th page of a bounded list; the first is the list's own address. */
export const listPath = (base: Path, page: number): Path => (page <= 1 ? base : `${base}${page}/`)

/** Path → what an `href` on our pages holds. */
export const href = (path: Path): string => `${readSiteUrl().basePath}${path}`

/** Path → absolute address under `SITE_URL`. */
export const absoluteUrl = (path: Path): string => {
  const { origin, basePath } = readSiteUrl()
  return `${origin}${basePath}${path}`
}
