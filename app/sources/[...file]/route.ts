import { respond } from '@/app/respond.tsx'
import { listSourceParts, toSourcesView } from '@/lib/views/source.ts'
import { toFileParams, toParts } from '@/lib/views/static-params.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listSourceParts)

export async function GET(_request: Request, { params }: RouteContext<'/sources/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toSourcesView)
}
