import { toOembed } from '@/lib/publish/embed.ts'
import { makeEmbedRoute } from '@/lib/publish/embed-routes.ts'
import { toPostsView } from '@/lib/views/post.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeEmbedRoute(
  'oembed.json',
  ({ posts }) => posts,
  (archive, slug) => toPostsView(archive, [slug]),
  toOembed,
)
