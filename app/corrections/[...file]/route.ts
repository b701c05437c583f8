import { respond } from '@/app/respond.tsx'
import { listCorrectionsParts, toCorrectionsView } from '@/lib/views/reference.ts'
import { toFileParams, toParts } from '@/lib/views/static-params.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listCorrectionsParts)

export async function GET(_request: Request, { params }: RouteContext<'/corrections/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toCorrectionsView)
}
