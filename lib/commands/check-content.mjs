// Starts check-content.ts as one bundled file: module by module, TypeScript and packages take a second to
// load, and an editor waits for it. The bundle is made once for each state of the code. Packages are
// installed first if they are not there.
import './install.mjs'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '../..')
const cache = path.join(root, 'node_modules', '.cache', 'turnaround', 'check-content')

/** One text for all code that is bundled: ours, and the versions of the packages. */
function readCodeState() {
  const sources = readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const hash = createHash('sha1').update(readFileSync(path.join(root, 'package-lock.json')))
  for (const file of sources.sort()) hash.update(file).update(readFileSync(path.join(root, 'lib', file)))
  return hash.digest('hex')
}

/** @param {string} outfile written whole or not at all */
async function bundle(outfile) {
  const { buildSync } = await import('esbuild')
  mkdirSync(cache, { recursive: true })
  const begun = `${outfile}.${process.pid}`
  buildSync({
    entryPoints: [path.join(root, 'lib', 'commands', 'check-content.ts')],
    outfile: begun,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // packages in CommonJS ask for Node's own modules in their own way
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
    absWorkingDir: root,
  })
  for (const old of readdirSync(cache).filter((file) => file.endsWith('.mjs') && file !== path.basename(outfile)))
    rmSync(path.join(cache, old), { force: true })
  renameSync(begun, outfile)
}

const outfile = path.join(cache, `${readCodeState()}.mjs`)
if (!existsSync(outfile)) await bundle(outfile)
await import(pathToFileURL(outfile).href)
