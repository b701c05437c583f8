import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/NotFoundPage.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { siteName } from '@/lib/site.ts'
import { toNotFoundView } from '@/lib/views/not-found.ts'

export const metadata: Metadata = { title: { absolute: `Page not found · ${siteName}` }, robots: { index: false, follow: true } }

export default function NotFound() {
  return <NotFoundPage view={toNotFoundView(getArchive())} />
}
