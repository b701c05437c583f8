import { respond } from '@/app/respond.tsx'
import { listHashtagParts, toHashtagsView } from '@/lib/views/hashtag.ts'
import { toFileParams, toParts } from '@/lib/views/static-params.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listHashtagParts)

export async function GET(_request: Request, { params }: RouteContext<'/hashtags/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toHashtagsView)
}
