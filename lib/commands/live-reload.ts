// Runs in the browser during `npm run dev` only (next.config.ts injects it): reloads the page when a
// file of the content folder has changed. It is in no build.
const address = process.env.contentChanges
if (address) new EventSource(address).addEventListener('message', () => location.reload())
