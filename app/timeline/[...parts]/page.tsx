import type { Metadata } from 'next'
import { cache } from 'react'
import { MonthPage } from '@/components/MonthPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { YearPage } from '@/components/YearPage.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { placeholder, toPartsParams } from '@/lib/views/static-params.ts'
import { listTimelineParts, toPeriodView } from '@/lib/views/timeline.ts'

type Props = PageProps<'/timeline/[...parts]'>

const getView = cache((parts: string) => toPeriodView(getArchive(), parts ? parts.split('/') : []))

export const dynamicParams = false
export const generateStaticParams = () => toPartsParams(listTimelineParts(getArchive()))
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { parts } = await params
  return parts[0] === placeholder ? {} : toMetadata(getView(parts.join('/')))
}

export default async function TimelineRoute({ params }: Props) {
  const { parts } = await params
  if (parts[0] === placeholder) return null
  const view = getView(parts.join('/'))
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'year' && <YearPage view={view} />}
      {view.view === 'month' && <MonthPage view={view} />}
    </>
  )
}
