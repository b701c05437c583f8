import { cache } from 'react'
import { MovedPage } from '@/components/MovedPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { TopicIndexPage } from '@/components/TopicIndexPage.tsx'
import { TopicPage } from '@/components/TopicPage.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { toPartsParams } from '@/lib/views/static-params.ts'
import { listTopicParts, toTopicsView } from '@/lib/views/topic.ts'

type Props = PageProps<'/topics/[[...parts]]'>

const getView = cache((parts: string) => toTopicsView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listTopicParts(getArchive()))
export const generateMetadata = async ({ params }: Props) => toMetadata(getView((await params).parts?.join('/') ?? ''))

export default async function TopicsRoute({ params }: Props) {
  const view = getView((await params).parts?.join('/') ?? '')
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'topic-index' && <TopicIndexPage view={view} />}
      {view.view === 'topic' && <TopicPage view={view} />}
      {view.view === 'moved' && <MovedPage view={view} />}
    </>
  )
}
