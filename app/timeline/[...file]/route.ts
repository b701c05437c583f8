import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listTimelineParts, toPeriodView } from '@/lib/views/period.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listTimelineParts)

export async function GET(_request: Request, { params }: RouteContext<'/timeline/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toPeriodView)
}
