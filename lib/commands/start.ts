// `npm start`: builds what is stale and serves the finished site, as a host would, on this machine.
import { readPort, readSiteUrl } from '../site.ts'
import { runCommand } from './failure.ts'
import { buildSite, isFresh, outDir } from './site-build.ts'
import { startSiteServer } from './site-server.ts'
import { onStop } from './stop.ts'

await runCommand(async () => {
  const port = readPort()
  if (isFresh()) console.log('out/ is up to date.')
  else await buildSite()

  const { basePath } = readSiteUrl()
  const server = await startSiteServer({ outDir, basePath, port })
  const address = server.address()
  const taken = address !== null && typeof address === 'object' ? address.port : port
  console.log(`\nTurnaround is at http://localhost:${taken}${basePath}/ (Ctrl-C ends it)`)

  onStop(() => {
    server.close()
    server.closeAllConnections()
  })
})
