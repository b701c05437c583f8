import { cache } from 'react'
import { CorrectionsPage } from '@/components/CorrectionsPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listCorrectionsParts, toCorrectionsView } from '@/lib/views/reference.ts'
import { toPartsParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/corrections/[[...parts]]'>

const getView = cache((parts: string) => toCorrectionsView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listCorrectionsParts(getArchive()))
export const generateMetadata = async ({ params }: Props) => toMetadata(getView((await params).parts?.join('/') ?? ''))

export default async function CorrectionsRoute({ params }: Props) {
  const view = getView((await params).parts?.join('/') ?? '')
  return (
    <>
      <StructuredData view={view} />
      <CorrectionsPage view={view} />
    </>
  )
}
