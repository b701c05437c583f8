import { toAtom } from '@/lib/publish/feed.ts'
import { toSourceFeed } from '@/lib/publish/feed-entries.ts'
import { makeMemberRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberRoute({
  file: 'feed.xml',
  members: ({ sources }) => sources,
  toBody: (archive, slug) => toAtom(toSourceFeed(archive, slug)),
})
