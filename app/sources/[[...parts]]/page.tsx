import { cache } from 'react'
import { MovedPage } from '@/components/MovedPage.tsx'
import { SourceIndexPage } from '@/components/SourceIndexPage.tsx'
import { SourcePage } from '@/components/SourcePage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listSourceParts, toSourcesView } from '@/lib/views/source.ts'
import { toPartsParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/sources/[[...parts]]'>

const getView = cache((parts: string) => toSourcesView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listSourceParts(getArchive()))
export const generateMetadata = async ({ params }: Props) => toMetadata(getView((await params).parts?.join('/') ?? ''))

export default async function SourcesRoute({ params }: Props) {
  const view = getView((await params).parts?.join('/') ?? '')
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'source-index' && <SourceIndexPage view={view} />}
      {view.view === 'source' && <SourcePage view={view} />}
      {view.view === 'moved' && <MovedPage view={view} />}
    </>
  )
}
