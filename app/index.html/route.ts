import { respond } from '@/app/respond.tsx'
import { toTimelineView } from '@/lib/views/timeline.ts'

export const dynamic = 'force-static'
export const GET = () => respond([], toTimelineView)
