import type { Metadata } from 'next'
import { cache } from 'react'
import { MovedPage } from '@/components/MovedPage.tsx'
import { ProsePage } from '@/components/ProsePage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listProseSlugs, toProsePageView } from '@/lib/views/reference.ts'
import { placeholder, toSlugParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/[slug]'>

const getView = cache((slug: string) => toProsePageView(getArchive(), slug))

export const dynamicParams = false
export const generateStaticParams = () => toSlugParams(listProseSlugs(getArchive()))
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  return slug === placeholder ? {} : toMetadata(getView(slug))
}

export default async function ProseRoute({ params }: Props) {
  const { slug } = await params
  if (slug === placeholder) return null
  const view = getView(slug)
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'moved' ? <MovedPage view={view} /> : <ProsePage view={view} />}
    </>
  )
}
