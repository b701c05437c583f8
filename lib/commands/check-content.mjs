// Starts check-content.ts as one bundled file: module by module, TypeScript takes a second to load, and
// an editor waits for it. Packages stay where they are, and are installed first if they are not there.
import './install.mjs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const { buildSync } = await import('esbuild')
const root = path.resolve(import.meta.dirname, '../..')
const outfile = path.join(root, 'node_modules', '.cache', 'turnaround', 'check-content.mjs')
buildSync({
  entryPoints: [path.join(root, 'lib', 'commands', 'check-content.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'error',
  absWorkingDir: root,
})
await import(pathToFileURL(outfile).href)
