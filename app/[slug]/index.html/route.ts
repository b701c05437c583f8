import { respond } from '@/app/respond.tsx'
import { toSlugParams } from '@/lib/export/static-params.ts'
import { listProseSlugs, toProsePageView } from '@/lib/views/reference.ts'

export const dynamic = 'force-static'
export const generateStaticParams = () => toSlugParams(listProseSlugs)

export async function GET(_request: Request, { params }: RouteContext<'/[slug]/index.html'>): Promise<Response> {
  const { slug } = await params
  return respond([slug], (archive) => toProsePageView(archive, slug))
}
