import { cache } from 'react'
import { AuthorIndexPage } from '@/components/AuthorIndexPage.tsx'
import { AuthorPage } from '@/components/AuthorPage.tsx'
import { MovedPage } from '@/components/MovedPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listOrganizationParts, toOrganizationsView } from '@/lib/views/author.ts'
import { toPartsParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/organizations/[[...parts]]'>

const getView = cache((parts: string) => toOrganizationsView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listOrganizationParts(getArchive()))
export const generateMetadata = async ({ params }: Props) => toMetadata(getView((await params).parts?.join('/') ?? ''))

export default async function OrganizationsRoute({ params }: Props) {
  const view = getView((await params).parts?.join('/') ?? '')
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'author-index' && <AuthorIndexPage view={view} />}
      {view.view === 'author' && <AuthorPage view={view} />}
      {view.view === 'moved' && <MovedPage view={view} />}
    </>
  )
}
