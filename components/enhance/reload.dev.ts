// Runs in the browser during `npm run dev` only, and is in no build: loads the page anew when the content
// or the code is in another state than the one this page shows. app/changes tells which state that is.
const { changes, state } = document.currentScript?.dataset ?? {}

if (changes) {
  new EventSource(changes).addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (data !== state) location.reload()
  })
}
