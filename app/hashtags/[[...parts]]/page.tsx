import { cache } from 'react'
import { HashtagIndexPage } from '@/components/HashtagIndexPage.tsx'
import { HashtagPage } from '@/components/HashtagPage.tsx'
import { MovedPage } from '@/components/MovedPage.tsx'
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
  switch (view.view) {
    case 'hashtag-index':
      return <HashtagIndexPage view={view} />
    case 'hashtag':
      return <HashtagPage view={view} />
    case 'moved':
      return <MovedPage view={view} />
  }
}
