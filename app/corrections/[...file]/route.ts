import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listCorrectionsParts, toCorrectionsView } from '@/lib/views/reference.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listCorrectionsParts)

export async function GET(_request: Request, { params }: RouteContext<'/corrections/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toCorrectionsView)
}
