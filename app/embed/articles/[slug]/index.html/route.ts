import { toEmbedPage } from '@/lib/publish/embed.ts'
import { makeEmbedRoute } from '@/lib/publish/embed-routes.ts'
import { toArticleView } from '@/lib/views/article.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeEmbedRoute(
  'index.html',
  ({ articles }) => articles,
  (archive, slug) => toArticleView(archive, slug),
  toEmbedPage,
)
