import { respond } from '@/app/respond.tsx'
import { toSlugParams } from '@/lib/export/static-params.ts'
import { listRoundSlugs, toRoundView } from '@/lib/views/round.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toSlugParams(listRoundSlugs)

export async function GET(_request: Request, { params }: RouteContext<'/rounds/[slug]/index.html'>): Promise<Response> {
  const { slug } = await params
  return respond([slug], (archive) => toRoundView(archive, slug))
}
