import { toJsonFeed } from '@/lib/publish/feed.ts'
import { toSourceFeed } from '@/lib/publish/feed-entries.ts'
import { makeMemberRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberRoute({
  file: 'feed.json',
  members: ({ sources }) => sources,
  toBody: (archive, slug) => toJsonFeed(toSourceFeed(archive, slug)),
})
