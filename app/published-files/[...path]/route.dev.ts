// Feeds, data, cards and the other files that are no pages, during `npm run dev`: next.config.ts leads
// their addresses here. In the finished site they are files that lib/export/write-published-files.ts wrote.
import { getArchive } from '@/lib/archive/load-archive.ts'
import { listPublishedFiles, toMediaType } from '@/lib/publish/published-files.ts'

export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const path = `/${(await params).path.join('/')}`
  try {
    const file = [...listPublishedFiles(getArchive())].flat().find((known) => known.path === path || known.path === `${path}/index.html`)
    if (!file) return new Response('There is no such file.', { status: 404 })
    const body = await file.toBody()
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: { 'Content-Type': `${toMediaType(file.path)}; charset=utf-8` },
    })
  } catch (error) {
    return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
  }
}
