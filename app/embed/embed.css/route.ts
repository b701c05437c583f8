import { embedStyle } from '@/lib/publish/embed.ts'
import { makeFileRoute } from '@/lib/publish/file-routes.ts'

export const dynamic = 'force-static'
export const GET = makeFileRoute({ file: 'embed.css', toBody: () => embedStyle })
