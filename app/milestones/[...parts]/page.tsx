import type { Metadata } from 'next'
import { cache } from 'react'
import { MilestonePage } from '@/components/MilestonePage.tsx'
import { MovedPage } from '@/components/MovedPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listMilestoneParts, toMilestoneView } from '@/lib/views/milestone.ts'
import { placeholder, toPartsParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/milestones/[...parts]'>

const getView = cache((parts: string) => toMilestoneView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listMilestoneParts(getArchive()))
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { parts } = await params
  return parts[0] === placeholder ? {} : toMetadata(getView(parts.join('/')))
}

export default async function MilestonesRoute({ params }: Props) {
  const { parts } = await params
  if (parts[0] === placeholder) return null
  const view = getView(parts.join('/'))
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'milestone' && <MilestonePage view={view} />}
      {view.view === 'moved' && <MovedPage view={view} />}
    </>
  )
}
