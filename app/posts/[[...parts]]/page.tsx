import { cache } from 'react'
import { PostIndexPage } from '@/components/PostIndexPage.tsx'
import { PostPage } from '@/components/PostPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listPostParts, toPostsView } from '@/lib/views/post.ts'
import { toPartsParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/posts/[[...parts]]'>

const getView = cache((parts: string) => toPostsView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listPostParts(getArchive()))
export const generateMetadata = async ({ params }: Props) => toMetadata(getView((await params).parts?.join('/') ?? ''))

export default async function PostsRoute({ params }: Props) {
  const view = getView((await params).parts?.join('/') ?? '')
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'post-index' && <PostIndexPage view={view} />}
      {view.view === 'post' && <PostPage view={view} />}
    </>
  )
}
