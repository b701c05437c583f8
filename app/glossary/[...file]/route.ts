import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listGlossaryParts, toGlossaryView } from '@/lib/views/reference.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listGlossaryParts)

export async function GET(_request: Request, { params }: RouteContext<'/glossary/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toGlossaryView)
}
