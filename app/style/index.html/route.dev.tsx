import path from 'node:path'
import { respondWith } from '@/app/respond.tsx'
import { StylePage } from '@/components/StylePage.tsx'
import { checkContent } from '@/lib/archive/load-archive.ts'
import { getAssets } from '@/lib/export/assets.ts'
import { emptyMetadata } from '@/lib/publish/metadata.ts'
import { siteName } from '@/lib/site.ts'
import { toStyleView } from '@/lib/views/style.ts'

// its own archive, never the site's: nothing silly can reach a real page
const sillyContent = path.join(/* turbopackIgnore: true */ process.cwd(), 'tests/fixtures/content')

/** Every part of a page in every state, with silly content, for whoever works on the look. */
export async function GET(): Promise<Response> {
  const assets = await getAssets()
  const view = toStyleView(checkContent(sillyContent).toArchive())
  return respondWith(assets, { ...emptyMetadata, title: `Style · ${siteName}` }, <StylePage view={view} />)
}
