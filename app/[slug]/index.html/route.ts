import { respond } from '@/app/respond.tsx'
import { listProseSlugs, toProsePageView } from '@/lib/views/reference.ts'
import { toSlugParams } from '@/lib/views/static-params.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toSlugParams(listProseSlugs)

export async function GET(_request: Request, { params }: RouteContext<'/[slug]/index.html'>): Promise<Response> {
  const { slug } = await params
  return respond([slug], (archive) => toProsePageView(archive, slug))
}
