import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listSourceParts, toSourcesView } from '@/lib/views/source.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listSourceParts)

export async function GET(_request: Request, { params }: RouteContext<'/sources/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toSourcesView)
}
