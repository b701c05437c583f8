import { toJsonFeed } from '@/lib/publish/feed.ts'
import { toRoundFeed } from '@/lib/publish/feed-entries.ts'
import { makeMemberRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberRoute({
  file: 'feed.json',
  members: ({ rounds }) => rounds,
  toBody: (archive, slug) => toJsonFeed(toRoundFeed(archive, slug)),
})
