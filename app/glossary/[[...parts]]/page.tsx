import { cache } from 'react'
import { GlossaryPage } from '@/components/GlossaryPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listGlossaryParts, toGlossaryView } from '@/lib/views/reference.ts'
import { toPartsParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/glossary/[[...parts]]'>

const getView = cache((parts: string) => toGlossaryView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listGlossaryParts(getArchive()))
export const generateMetadata = async ({ params }: Props) => toMetadata(getView((await params).parts?.join('/') ?? ''))

export default async function GlossaryRoute({ params }: Props) {
  const view = getView((await params).parts?.join('/') ?? '')
  return (
    <>
      <StructuredData view={view} />
      <GlossaryPage view={view} />
    </>
  )
}
