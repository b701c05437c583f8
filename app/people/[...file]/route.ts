import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listPersonParts, toPeopleView } from '@/lib/views/author.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listPersonParts)

export async function GET(_request: Request, { params }: RouteContext<'/people/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toPeopleView)
}
