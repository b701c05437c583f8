import { toEmbedPage } from '@/lib/publish/embed.ts'
import { makeEmbedRoute } from '@/lib/publish/embed-routes.ts'
import { toPostsView } from '@/lib/views/post.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeEmbedRoute(
  'index.html',
  ({ posts }) => posts,
  (archive, slug) => toPostsView(archive, [slug]),
  toEmbedPage,
)
