import { getAssets } from '@/lib/export/assets.ts'
import { toMediaType } from '@/lib/publish/published-files.ts'

export const dynamic = 'force-static'
export const generateStaticParams = async () => [...(await getAssets()).files.keys()].map((file) => ({ file }))

export async function GET(_request: Request, { params }: RouteContext<'/assets/[file]'>): Promise<Response> {
  const { file } = await params
  const bytes = (await getAssets()).files.get(file)
  if (!bytes) return new Response('There is no such file.', { status: 404 })
  return new Response(bytes, { headers: { 'Content-Type': toMediaType(file) } })
}
