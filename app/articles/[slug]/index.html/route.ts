import { respond } from '@/app/respond.tsx'
import { toSlugParams } from '@/lib/export/static-params.ts'
import { listArticleSlugs, toArticleView } from '@/lib/views/article.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toSlugParams(listArticleSlugs)

export async function GET(_request: Request, { params }: RouteContext<'/articles/[slug]/index.html'>): Promise<Response> {
  const { slug } = await params
  return respond([slug], (archive) => toArticleView(archive, slug))
}
