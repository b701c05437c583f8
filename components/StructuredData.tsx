import type { PageView } from '@/lib/publish/page-view.ts'
import { findStructuredData, toScriptText } from '@/lib/publish/structured-data.ts'

/** What the page shows, as schema.org data for machines. */
export function StructuredData({ view }: { view: PageView }) {
  const data = findStructuredData(view)
  if (!data) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptText(data) }} />
}
