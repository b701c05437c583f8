import { makeMemberCardRoute } from '@/lib/publish/card-routes.ts'
import { toPostsView } from '@/lib/views/post.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberCardRoute(
  ({ posts }) => posts,
  (archive, slug) => toPostsView(archive, [slug]),
)
