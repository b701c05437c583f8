import { respond } from '@/app/respond.tsx'
import { listMilestoneParts, toMilestoneView } from '@/lib/views/milestone.ts'
import { toFileParams, toParts } from '@/lib/views/static-params.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listMilestoneParts)

export async function GET(_request: Request, { params }: RouteContext<'/milestones/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toMilestoneView)
}
