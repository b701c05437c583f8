import { cache } from 'react'
import { HashtagIndexPage } from '@/components/HashtagIndexPage.tsx'
import { HashtagPage } from '@/components/HashtagPage.tsx'
import { MovedPage } from '@/components/MovedPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listHashtagParts, toHashtagsView } from '@/lib/views/hashtag.ts'
import { toPartsParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/hashtags/[[...parts]]'>

const getView = cache((parts: string) => toHashtagsView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listHashtagParts(getArchive()))
export const generateMetadata = async ({ params }: Props) => toMetadata(getView((await params).parts?.join('/') ?? ''))

export default async function HashtagsRoute({ params }: Props) {
  const view = getView((await params).parts?.join('/') ?? '')
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'hashtag-index' && <HashtagIndexPage view={view} />}
      {view.view === 'hashtag' && <HashtagPage view={view} />}
      {view.view === 'moved' && <MovedPage view={view} />}
    </>
  )
}
