// Tells open pages which state the content and the code are in, and again whenever they change; every other
// second too, since a file watcher may miss a change. During `npm run dev` only: next.config.ts knows `*.dev.ts` only then.
import { type FSWatcher, watch } from 'chokidar'
import { listSiteSources, readFileState } from '@/lib/export/file-state.ts'

// one watcher for as long as the server runs, however often Next loads this module anew
const kept = globalThis as typeof globalThis & { siteWatcher?: Promise<FSWatcher> }

/** The watcher once it has looked through the folders: until then it takes a change for what was there before. */
async function startWatcher(): Promise<FSWatcher> {
  const watcher = watch(listSiteSources(), {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  })
  watcher.setMaxListeners(0) // as many as there are open pages
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return watcher
}

export async function GET({ signal }: Request): Promise<Response> {
  kept.siteWatcher ??= startWatcher()
  const watcher = await kept.siteWatcher
  if (signal.aborted) return new Response()
  const encoder = new TextEncoder()
  let stopSending = () => {}
  signal.addEventListener('abort', () => stopSending())
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = () => {
        try {
          controller.enqueue(encoder.encode(`data: ${readFileState(listSiteSources())}\n\n`))
        } catch {
          stopSending() // this page is gone; the others are still told
        }
      }
      const beat = setInterval(send, 2000)
      stopSending = () => {
        clearInterval(beat)
        watcher.off('all', send)
      }
      watcher.on('all', send)
      send()
    },
    cancel: () => stopSending(),
  })
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
