// Tells open pages when the content changes, during `npm run dev` only: next.config.ts knows `*.dev.ts` only then.
import { watch } from 'chokidar'
import { readContentDir } from '@/lib/site.ts'

export function GET(request: Request): Response {
  const watcher = watch(readContentDir(), { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } })
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(': listening\n\n'))
      watcher.on('all', (_event, file) => controller.enqueue(encoder.encode(`data: ${file}\n\n`)))
      request.signal.addEventListener('abort', () => watcher.close())
    },
    cancel: () => watcher.close(),
  })
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
