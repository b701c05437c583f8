import { cache } from 'react'
import { StructuredData } from '@/components/StructuredData.tsx'
import { TimelinePage } from '@/components/TimelinePage.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { toTimelineView } from '@/lib/views/timeline.ts'

const getView = cache(() => toTimelineView(getArchive()))

export const generateMetadata = () => toMetadata(getView())

export default function TimelineRoute() {
  const view = getView()
  return (
    <>
      <StructuredData view={view} />
      <TimelinePage view={view} />
    </>
  )
}
