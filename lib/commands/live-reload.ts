// Runs in the browser during `npm run dev` only (next.config.ts injects it): reloads the page when the
// content is in another state than this tab has seen. It is in no build.
const address = process.env.contentChanges
const key = 'content state'

if (address) {
  new EventSource(address).addEventListener('message', ({ data }: MessageEvent<string>) => {
    const seen = sessionStorage.getItem(key)
    sessionStorage.setItem(key, data)
    if (seen !== null && seen !== data) location.reload()
  })
}
