import { makeMemberCardRoute } from '@/lib/publish/card-routes.ts'
import { toArticleView } from '@/lib/views/article.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberCardRoute(
  ({ articles }) => articles,
  (archive, slug) => toArticleView(archive, slug),
)
