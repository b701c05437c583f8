// Tells open pages which state the content is in, and again whenever it changes. During `npm run dev`
// only: next.config.ts knows `*.dev.ts` only then.
import { type FSWatcher, watch } from 'chokidar'
import { readContentDir } from '@/lib/site.ts'

// one watcher for as long as the server runs, however often Next loads this module anew
const kept = globalThis as typeof globalThis & { contentWatcher?: FSWatcher; contentState?: number }

function getWatcher(): FSWatcher {
  if (kept.contentWatcher) return kept.contentWatcher
  const watcher = watch(readContentDir(), { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } })
  watcher.setMaxListeners(0) // as many as there are open pages
  watcher.on('all', () => {
    kept.contentState = Date.now()
  })
  kept.contentState = Date.now()
  kept.contentWatcher = watcher
  return watcher
}

export function GET(request: Request): Response {
  const watcher = getWatcher()
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = () => controller.enqueue(encoder.encode(`data: ${kept.contentState}\n\n`))
      send()
      watcher.on('all', send)
      request.signal.addEventListener('abort', () => {
        watcher.off('all', send)
        controller.close()
      })
    },
  })
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
