// Serves a finished site as a static host would: compressed, with the headers of its serve.json, with
// its 404 page, and under its base path. `npm start` and the tests use it. Serves nothing outside the folder.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import compression from '@polka/compression'
import serveHandler from 'serve-handler'

/** What to serve, and where. Port 0 takes any free one. */
export interface SiteServerOptions {
  outDir: string
  basePath: string
  port: number
}

/**
 * Starts serving.
 * @returns the server once it listens
 * @throws if the port is taken
 */
export function startSiteServer({ outDir, basePath, port }: SiteServerOptions): Promise<Server> {
  const config = JSON.parse(readFileSync(path.join(outDir, 'serve.json'), 'utf8'))
  const compress = compression({ brotli: true, level: 5, mimes: /text|javascript|json|xml|svg|manifest/ })

  const server = createServer((request, response) => {
    const address = request.url ?? '/'
    if (!address.startsWith(`${basePath}/`)) {
      // also where serve-handler's own redirects come out, which know of no base path
      response.writeHead(302, { Location: basePath + (address === basePath ? '/' : address) }).end()
      return
    }
    request.url = address.slice(basePath.length)
    response.setHeader('Vary', 'Accept-Encoding')
    if (request.headers.range === undefined) compress(request, response) // a part of a file is sent as it is
    serveHandler(request, response, { ...config, public: outDir })
  })
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(taken ? new Error(`Port ${port} is taken. Stop what runs there, or choose another port, such as PORT=${port + 1}.`) : error)
    })
    server.listen(port, () => resolve(server))
  })
}
