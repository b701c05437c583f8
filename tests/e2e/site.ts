// The finished site, served as a host would, and a browser to read it with. For the tests beside it.
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../../lib/commands/chromium.ts'
import { outDir } from '../../lib/commands/site-build.ts'
import { startSiteServer } from '../../lib/commands/site-server.ts'
import { readSiteUrl } from '../../lib/site.ts'

/** How to start a browser that makes no requests of its own. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A running site and browser; filled before the first test of a file, gone after its last. */
export interface Site {
  browser: Browser
  /** such as `http://localhost:41234/turnaround`, without a slash at the end */
  origin: string
}

/** Serves the site and opens a browser around all tests of a file. */
export function serveSite(): Site {
  const site: Partial<Site> = {}
  beforeAll(async () => {
    const { basePath } = readSiteUrl()
    const server = await startSiteServer({ outDir, basePath, port: 0 })
    const executablePath = findChromium()
    if (!executablePath) throw new Error('There is no Chromium; npm test installs one, or set CHROMIUM_PATH')
    site.browser = await chromium.launch({ executablePath, args: quiet })
    site.origin = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`
    afterAll(async () => {
      await site.browser?.close()
      server.close()
      server.closeAllConnections()
    })
  })
  return site as Site // whole once the tests run
}
