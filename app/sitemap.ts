import { getArchive } from '@/lib/archive/load-archive.ts'
import { toSitemap } from '@/lib/publish/sitemap.ts'

export const dynamic = 'force-static'

export default function sitemap() {
  return toSitemap(getArchive())
}
