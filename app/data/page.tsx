import { cache } from 'react'
import { DataPage } from '@/components/DataPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toDataView } from '@/lib/publish/data-page.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'

const getView = cache(() => toDataView(getArchive()))

export const generateMetadata = () => toMetadata(getView())

export default function DataRoute() {
  const view = getView()
  return (
    <>
      <StructuredData view={view} />
      <DataPage view={view} />
    </>
  )
}
