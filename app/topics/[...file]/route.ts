import { respond } from '@/app/respond.tsx'
import { toFileParams, toParts } from '@/lib/export/static-params.ts'
import { listTopicParts, toTopicsView } from '@/lib/views/topic.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toFileParams(listTopicParts)

export async function GET(_request: Request, { params }: RouteContext<'/topics/[...file]'>): Promise<Response> {
  return respond(toParts((await params).file), toTopicsView)
}
