import { respondWith } from '@/app/respond.tsx'
import { ViewPage } from '@/components/ViewPage.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { toNotFoundView } from '@/lib/views/not-found.ts'

export const dynamic = 'force-static'

/** Hosts look for this page at /404.html; lib/export puts it there. */
export async function GET(): Promise<Response> {
  const view = toNotFoundView(getArchive())
  return respondWith(toMetadata(view), <ViewPage view={view} />, 404)
}
