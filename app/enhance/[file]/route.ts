import { buildEnhancements } from '@/lib/export/enhancements.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => [...buildEnhancements().values()].map(({ file }) => ({ file }))

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const script = [...buildEnhancements().values()].find((enhancement) => enhancement.file === file)
  if (!script) return new Response('There is no such script.', { status: 404 })
  return new Response(script.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
