import type { Metadata } from 'next'
import { cache } from 'react'
import { ProsePage } from '@/components/ProsePage.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { toProsePageView } from '@/lib/views/reference.ts'
import { placeholder, toSlugParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/[slug]'>

const getView = cache((slug: string) => toProsePageView(getArchive(), slug))

export const dynamicParams = false
export const generateStaticParams = () => toSlugParams(getArchive().pages.all.map(({ slug }) => slug))
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  return slug === placeholder ? {} : toMetadata(getView(slug))
}

export default async function ProseRoute({ params }: Props) {
  const { slug } = await params
  return slug === placeholder ? null : <ProsePage view={getView(slug)} />
}
