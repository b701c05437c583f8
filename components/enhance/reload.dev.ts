// Runs in the browser during `npm run dev` only, and is in no build: loads the page anew when the content
// or the code is in another state than this tab has seen. app/changes tells which state that is.
const address = document.currentScript?.dataset.changes
const key = 'state of the site'

if (address) {
  new EventSource(address).addEventListener('message', ({ data }: MessageEvent<string>) => {
    const seen = sessionStorage.getItem(key)
    sessionStorage.setItem(key, data)
    if (seen !== null && seen !== data) location.reload()
  })
}
