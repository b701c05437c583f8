import type { Metadata } from 'next'
import { cache } from 'react'
import { ArticlePage } from '@/components/ArticlePage.tsx'
import { MovedPage } from '@/components/MovedPage.tsx'
import { StructuredData } from '@/components/StructuredData.tsx'
import { getArchive } from '@/lib/archive/load-archive.ts'
import { toMetadata } from '@/lib/publish/metadata.ts'
import { listArticleSlugs, toArticleView } from '@/lib/views/article.ts'
import { placeholder, toSlugParams } from '@/lib/views/static-params.ts'

type Props = PageProps<'/articles/[slug]'>

const getView = cache((slug: string) => toArticleView(getArchive(), slug))

export const dynamicParams = false
export const generateStaticParams = () => toSlugParams(listArticleSlugs(getArchive()))
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  return slug === placeholder ? {} : toMetadata(getView(slug))
}

export default async function ArticleRoute({ params }: Props) {
  const { slug } = await params
  if (slug === placeholder) return null
  const view = getView(slug)
  return (
    <>
      <StructuredData view={view} />
      {view.view === 'article' ? <ArticlePage view={view} /> : <MovedPage view={view} />}
    </>
  )
}
