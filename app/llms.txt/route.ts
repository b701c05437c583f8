import { makeFileRoute } from '@/lib/publish/file-routes.ts'
import { toGuide } from '@/lib/publish/guide.ts'

export const dynamic = 'force-static'
export const GET = makeFileRoute({ file: 'llms.txt', toBody: toGuide })
