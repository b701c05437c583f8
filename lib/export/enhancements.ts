// The scripts that readers get: each TypeScript module named here → one small file, its name made from
// its bytes so that it may be cached for ever. Nothing on a page needs them. app/enhance serves them,
// components/enhance/Enhancements.tsx refers to them; in development each change shows at the next load.
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import type { Path } from '../urls.ts'
import { findFiles } from './find-files.ts'

/** Name of a script → the module it starts from, in components/enhance. */
const entries = { reading: 'reading.ts' } as const
export type EnhancementName = keyof typeof entries

/** One bundled script. */
export interface Enhancement {
  /** such as `reading-1a2b3c4d.js` */
  file: string
  code: string
}

const sourceDir = path.join(/* turbopackIgnore: true */ process.cwd(), 'components', 'enhance')

let kept: { state: string; scripts: ReadonlyMap<EnhancementName, Enhancement> } | undefined

/** All scripts, bundled anew only when one of their sources has changed. */
export function buildEnhancements(): ReadonlyMap<EnhancementName, Enhancement> {
  const state = findFiles(sourceDir)
    .map((file) => `${file} ${statSync(path.join(sourceDir, file)).mtimeMs}`)
    .join()
  if (kept?.state === state) return kept.scripts
  const scripts = new Map<EnhancementName, Enhancement>()
  for (const [name, entry] of Object.entries(entries) as [EnhancementName, string][]) scripts.set(name, bundle(name, entry))
  kept = { state, scripts }
  return scripts
}

/**
 * Path of a script, without the base path.
 * @throws if esbuild cannot bundle it
 */
export function enhancementPath(name: EnhancementName): Path {
  const script = buildEnhancements().get(name)
  if (!script) throw new Error(`No script is called ${name}; name it in lib/export/enhancements.ts`)
  return `/enhance/${script.file}`
}

function bundle(name: EnhancementName, entry: string): Enhancement {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(sourceDir, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife', // it stands in the head and works before the first paint, which a module cannot
    target: ['chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    absWorkingDir: sourceDir,
  })
  const code = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
  return { file: `${name}-${hash}.js`, code }
}
