// Links of the frame around every page: the main navigation and the footer's, only to pages that exist.
// Called by the frame, components/Page.
import type { Archive } from '../archive/archive.ts'
import {
  correctionsPath,
  dataPath,
  glossaryPath,
  hashtagsPath,
  href,
  organizationsPath,
  type Path,
  peoplePath,
  postsPath,
  prosePath,
  roundPath,
  sourcesPath,
  timelinePath,
  topicsPath,
} from '../urls.ts'
import type { LinkView } from './page.ts'

export interface NavLink extends LinkView {
  path: Path
}

export interface SiteNavView {
  home: string
  main: NavLink[]
  more: NavLink[]
}

/** The links of the frame. */
export function toSiteNav(archive: Archive): SiteNavView {
  const rounds = archive.rounds.all.slice(-3).map(({ slug }) => toNavLink(slug, roundPath(slug)))
  const pages = archive.pages.all.map(({ slug, title }) => toNavLink(shortTitles[slug] ?? title, prosePath(slug)))
  return {
    home: href(timelinePath),
    main: [
      toNavLink('Timeline', timelinePath),
      ...rounds,
      toNavLink('People', peoplePath),
      toNavLink('Posts', postsPath),
      toNavLink('Hashtags', hashtagsPath),
      toNavLink('Topics', topicsPath),
      toNavLink('Sources', sourcesPath),
    ],
    more: [
      toNavLink('Organizations', organizationsPath),
      toNavLink('Glossary', glossaryPath),
      toNavLink('Corrections', correctionsPath),
      toNavLink('Data and feeds', dataPath),
      ...pages,
    ],
  }
}

const shortTitles: Readonly<Record<string, string>> = { about: 'About', accessibility: 'Accessibility' }
const toNavLink = (text: string, path: Path): NavLink => ({ text, path, href: href(path) })

/** Which link of the navigation a page belongs to: itself, or the section it is in. Articles and milestones belong to the timeline. */
export function findCurrent(link: NavLink, path: Path | undefined): 'page' | 'true' | undefined {
  if (path === undefined) return undefined
  if (link.path === path) return 'page'
  if (link.path === timelinePath) return /^\/(timeline|articles|milestones)\//.test(path) ? 'true' : undefined
  return path.startsWith(link.path) ? 'true' : undefined
}
