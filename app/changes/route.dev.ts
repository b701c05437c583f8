// Tells open pages which state the content and the code are in, and again whenever they change. During
// `npm run dev` only: next.config.ts knows `*.dev.ts` only then.
import { type FSWatcher, watch } from 'chokidar'
import { listSiteSources, readFileState } from '@/lib/export/file-state.ts'

// one watcher for as long as the server runs, however often Next loads this module anew
const kept = globalThis as typeof globalThis & { siteWatcher?: FSWatcher }

function getWatcher(): FSWatcher {
  if (kept.siteWatcher) return kept.siteWatcher
  const watcher = watch(listSiteSources(), {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  })
  watcher.setMaxListeners(0) // as many as there are open pages
  kept.siteWatcher = watcher
  return watcher
}

export function GET(request: Request): Response {
  const watcher = getWatcher()
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = () => controller.enqueue(encoder.encode(`data: ${readFileState(listSiteSources())}\n\n`))
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
