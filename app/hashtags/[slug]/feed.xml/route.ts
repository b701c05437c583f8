import { toAtom } from '@/lib/publish/feed.ts'
import { toHashtagFeed } from '@/lib/publish/feed-entries.ts'
import { makeMemberRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberRoute({
  file: 'feed.xml',
  members: ({ hashtags }) => hashtags,
  toBody: (archive, slug) => toAtom(toHashtagFeed(archive, slug)),
})
