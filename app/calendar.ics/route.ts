import { toCalendar } from '@/lib/publish/calendar.ts'
import { makeFileRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const GET = makeFileRoute({ file: 'calendar.ics', toBody: toCalendar })
