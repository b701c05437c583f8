import type { ReactNode } from 'react'
import { getArchive } from '@/lib/archive/load-archive.ts'
import type { Path } from '@/lib/urls.ts'
import { toSiteNav } from '@/lib/views/site-nav.ts'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'

interface Props {
  /** address of the page, by which the navigation knows where it is; none on the 404 page */
  path?: Path
  /** composes the page: the name of its kind */
  kind: string
  children: ReactNode
}

/** What a kind of page is to readers of microformats. */
const microformats: Record<string, string> = {
  timeline: 'h-feed',
  month: 'h-feed',
  round: 'h-feed',
  hashtag: 'h-feed',
  topic: 'h-feed',
  source: 'h-feed',
  article: 'h-entry',
  milestone: 'h-entry',
  post: 'h-cite',
  author: 'h-card',
}

/**
 * The frame of every page. The one component that asks for the archive itself: what the frame shows is
 * the same on every page, so no view repeats it.
 */
export function Page({ path, kind, children }: Props) {
  const nav = toSiteNav(getArchive())
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <SiteHeader nav={nav} {...(path && { path })} />
      <main id="content" tabIndex={-1} className={`sheet ${kind}-page ${microformats[kind] ?? ''}`.trim()}>
        {children}
      </main>
      <SiteFooter nav={nav} {...(path && { path })} />
    </>
  )
}
