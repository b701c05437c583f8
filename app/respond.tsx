// View → the whole page as a response: where every page route ends. These are route handlers of Next,
// not pages: a page would come with React's payload and Next's scripts, which nobody who reads needs, and
// would take five times as long to build. Refuses a page that the content policy would not let work.

import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReactNode } from 'react'
import { Document } from '@/components/Document.tsx'
import { FaultPage } from '@/components/FaultPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { ViewPage } from '@/components/ViewPage.tsx'
import { type Archive, NotFoundError } from '@/lib/archive/archive.ts'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { type Assets, getAssets } from '@/lib/export/assets.ts'
import { findPageFaults } from '@/lib/export/page-faults.ts'
import { placeholder } from '@/lib/export/static-params.ts'
import { emptyMetadata, type PageMetadata, toMetadata } from '@/lib/publish/metadata.ts'
import type { PageView } from '@/lib/publish/page-view.ts'
import { isDevelopment } from '@/lib/site.ts'
import { toNotFoundView } from '@/lib/views/not-found.ts'

// Node's own require: for a route handler the bundler has a React DOM without a renderer
const require = createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json'))
// the package's published type, which require cannot know
const { renderToStaticMarkup } = require(/* turbopackIgnore: true */ 'react-dom/server') as typeof import('react-dom/server')

/**
 * Answers with one page of the archive.
 * @param parts the address below the kind's own, such as `['mindy-kaling']`
 * @throws {ContentError} if the content has problems; with every fault of the page, if it has any
 */
export async function respond(
  parts: readonly string[],
  toView: (archive: Archive, parts: readonly string[]) => PageView,
): Promise<Response> {
  if (parts[0] === placeholder) return new Response()
  return answer((assets) => {
    const view = toView(getArchive(), parts)
    return respondWith(
      assets,
      toMetadata(view),
      <>
        <StructuredData view={view} />
        <ViewPage view={view} />
      </>,
    )
  })
}

/** Answers as a host does where there is nothing. @throws as respond does */
export const respondNotFound = (): Promise<Response> =>
  answer((assets) => {
    const view = toNotFoundView(getArchive())
    return respondWith(assets, toMetadata(view), <ViewPage view={view} />, 404)
  })

/** In development a page that cannot be made says why, and one that is nowhere is not found. */
async function answer(make: (assets: Assets) => Response): Promise<Response> {
  const assets = await getAssets()
  try {
    return make(assets)
  } catch (error) {
    if (!isDevelopment()) throw error
    if (error instanceof NotFoundError) return respondNotFound()
    const message = error instanceof Error ? error.message : String(error)
    return respondWith(assets, { ...emptyMetadata, title: 'This page cannot be made' }, <FaultPage message={message} />, 500)
  }
}

/** Answers with a document of the site. @throws as respond does */
export function respondWith(assets: Assets, metadata: PageMetadata, body: ReactNode, status = 200): Response {
  const document = (
    <Document metadata={metadata} assets={assets}>
      {body}
    </Document>
  )
  const html = `<!DOCTYPE html>${renderToStaticMarkup(document)}`
  const faults = findPageFaults(html)
  if (faults.length > 0) throw new Error(`The page "${metadata.title}" holds ${faults.join('\nand ')}`)
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
