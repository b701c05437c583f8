import type { Metadata } from 'next'
import { cache } from 'react'
import { MovedPage } from '@/components/MovedPage.tsx'
import { RoundPage } from '@/components/RoundPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listRoundSlugs, toRoundView } from '@/lib/views/round.ts'
import { placeholder, toSlugParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/rounds/[slug]'>

const getView = cache((slug: string) => toRoundView(getArchive(), slug))

export const dynamicParams = false
export const generateStaticParams = () => toSlugParams(listRoundSlugs(getArchive()))
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  return slug === placeholder ? {} : toMetadata(getView(slug))
}

export default async function RoundRoute({ params }: Props) {
  const { slug } = await params
  if (slug === placeholder) return null
  const view = getView(slug)
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'moved' ? <MovedPage view={view} /> : <RoundPage view={view} />}
    </>
  )
}
