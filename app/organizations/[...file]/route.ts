import { respond } from '@/app/respond.tsx'
import { listOrganizationParts, toOrganizationsView } from '@/lib/views/author.ts'
import { toFileParams, toParts } from '@/lib/views/static-params.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listOrganizationParts)

export async function GET(_request: Request, { params }: RouteContext<'/organizations/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toOrganizationsView)
}
