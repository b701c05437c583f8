import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listOrganizationParts, toOrganizationsView } from '@/lib/views/author.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listOrganizationParts)

export async function GET(_request: Request, { params }: RouteContext<'/organizations/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toOrganizationsView)
}
