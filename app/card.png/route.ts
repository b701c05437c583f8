import { makeCardRoute } from '@/lib/publish/card-routes.ts'
import { toTimelineView } from '@/lib/views/timeline.ts'

export const dynamic = 'force-static'
export const GET = makeCardRoute(toTimelineView)
