import { toAtom } from '@/lib/publish/feed.ts'
import { toSiteFeed } from '@/lib/publish/feed-entries.ts'
import { makeFileRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const GET = makeFileRoute({ file: 'feed.xml', toBody: (archive) => toAtom(toSiteFeed(archive)) })
