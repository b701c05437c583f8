import { respond } from '@/app/respond.tsx'
import { toDataView } from '@/lib/publish/data-page.ts'

export const dynamic = 'force-static'
export const GET = () => respond([], toDataView)
