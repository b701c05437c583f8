import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listMilestoneParts, toMilestoneView } from '@/lib/views/milestone.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listMilestoneParts)

export async function GET(_request: Request, { params }: RouteContext<'/milestones/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toMilestoneView)
}
