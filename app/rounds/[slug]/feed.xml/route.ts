import { toAtom } from '@/lib/publish/feed.ts'
import { toRoundFeed } from '@/lib/publish/feed-entries.ts'
import { makeMemberRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberRoute({
  file: 'feed.xml',
  members: ({ rounds }) => rounds,
  toBody: (archive, slug) => toAtom(toRoundFeed(archive, slug)),
})
