import path from 'node:path'
import type { Metadata } from 'next'
import { StylePage } from '@/components/StylePage.tsx'
import { checkContent } from '@/lib/archive/load-archive.ts'
import { siteName } from '@/lib/site.ts'
import { absoluteUrl } from '@/lib/urls.ts'
import { toStyleView } from '@/lib/views/style.ts'

// its own archive, never the site's: nothing silly can reach a real page
const sillyContent = path.join(/* turbopackIgnore: true */ process.cwd(), 'tests/fixtures/content')

export const metadata: Metadata = {
  title: { absolute: `Style · ${siteName}` },
  description: 'Every part of a page in every state, with silly content, for whoever works on the look.',
  alternates: { canonical: absoluteUrl('/style/') },
  robots: { index: false, follow: false },
}

export default function StyleRoute() {
  return <StylePage view={toStyleView(checkContent(sillyContent).archive)} />
}
