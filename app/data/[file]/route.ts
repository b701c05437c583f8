import { getArchive } from '@/lib/archive/load-archive.ts'
import { dataFiles } from '@/lib/publish/data-files.ts'
import { respond } from '@/lib/publish/file-routes.ts'

type Context = RouteContext<'/data/[file]'>

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => [...dataFiles.keys()].map((file) => ({ file }))

export async function GET(_request: Request, { params }: Context) {
  const { file } = await params
  const toBody = dataFiles.get(file)
  return toBody ? respond(file, toBody(getArchive())) : new Response('Not found', { status: 404 })
}
