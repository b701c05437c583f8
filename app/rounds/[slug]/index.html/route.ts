import { respond } from '@/app/respond.tsx'
import { listRoundSlugs, toRoundView } from '@/lib/views/round.ts'
import { toSlugParams } from '@/lib/views/static-params.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toSlugParams(listRoundSlugs)

export async function GET(_request: Request, { params }: RouteContext<'/rounds/[slug]/index.html'>): Promise<Response> {
  const { slug } = await params
  return respond([slug], (archive) => toRoundView(archive, slug))
}
