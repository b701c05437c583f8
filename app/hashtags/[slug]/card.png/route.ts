import { makeMemberCardRoute } from '@/lib/publish/card-routes.ts'
import { toHashtagsView } from '@/lib/views/hashtag.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberCardRoute(
  ({ hashtags }) => hashtags,
  (archive, slug) => toHashtagsView(archive, [slug]),
)
