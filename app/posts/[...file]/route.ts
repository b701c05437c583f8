import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listPostParts, toPostsView } from '@/lib/views/post.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listPostParts)

export async function GET(_request: Request, { params }: RouteContext<'/posts/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toPostsView)
}
