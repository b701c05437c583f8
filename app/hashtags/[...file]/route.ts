import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listHashtagParts, toHashtagsView } from '@/lib/views/hashtag.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listHashtagParts)

export async function GET(_request: Request, { params }: RouteContext<'/hashtags/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toHashtagsView)
}
