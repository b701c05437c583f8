import type { Metadata } from 'next'
import { cache } from 'react'
import { RoundPage } from '@/components/RoundPage.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { toRoundView } from '@/lib/views/round.ts'
import { placeholder, toSlugParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/rounds/[slug]'>

const getView = cache((slug: string) => toRoundView(getArchive(), slug))

export const dynamicParams = false
export const generateStaticParams = () => toSlugParams(getArchive().rounds.all.map(({ slug }) => slug))
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  return slug === placeholder ? {} : toMetadata(getView(slug))
}

export default async function RoundRoute({ params }: Props) {
  const { slug } = await params
  return slug === placeholder ? null : <RoundPage view={getView(slug)} />
}
