import { toAtom } from '@/lib/publish/feed.ts'
import { toTopicFeed } from '@/lib/publish/feed-entries.ts'
import { makeMemberRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberRoute({
  file: 'feed.xml',
  members: ({ topics }) => topics,
  toBody: (archive, slug) => toAtom(toTopicFeed(archive, slug)),
})
