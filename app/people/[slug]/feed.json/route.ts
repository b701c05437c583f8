import { toJsonFeed } from '@/lib/publish/feed.ts'
import { toPersonFeed } from '@/lib/publish/feed-entries.ts'
import { makeMemberRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberRoute({
  file: 'feed.json',
  members: ({ people }) => people,
  toBody: (archive, slug) => toJsonFeed(toPersonFeed(archive, slug)),
})
