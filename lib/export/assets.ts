// What the browser loads for a page: the style sheet, its typefaces and the one script, each a small file
// whose name is made from its bytes, so that it may be cached for ever. Tailwind gives the style sheet its
// tokens and esbuild bundles all. app/respond names them in every page, app/assets serves them; in
// development each change shows at the next load.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { compile } from '@tailwindcss/node'
import { build, type Plugin } from 'esbuild'
import { isDevelopment } from '../site.ts'
import type { Path } from '../urls.ts'
import { listSiteSources, readFileState } from './file-state.ts'

/** Where all of them lie; the name of an asset is one file below it. */
export const assetsPath = '/assets/' satisfies Path

/** What an asset is made from, in components/; and, as it is for whoever edits, what reloads an open page. */
const entries = { style: 'style.css', reading: 'enhance/reading.ts', reload: 'enhance/reload.dev.ts' } as const

/** The oldest browsers in which the site looks and works as it is meant to. */
const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5', 'ios17.5']

/** Paths of what a page loads, and the bytes of each file by its name. */
export interface Assets {
  style: Path
  /** the script that a page works without */
  script: Path
  /** the icon of the tab, as an address that holds it */
  icon: string
  /** in development only: the script that loads the page anew when the site is in another state than this */
  reload?: Path
  state?: string
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

const sourceDir = path.join(/* turbopackIgnore: true */ process.cwd(), 'components')

// every route is its own bundle with its own copy of this module, so what is built is kept with the process
const kept = globalThis as typeof globalThis & { turnaroundAssets?: { sources: string; assets: Promise<Assets> } }

/**
 * All assets, bundled anew only when one of their sources has changed. A page asks for them before it reads
 * anything else, so that the state it is told of is never newer than what it shows.
 * @throws if Tailwind or esbuild cannot read a source
 */
export async function getAssets(): Promise<Assets> {
  const isEdited = isDevelopment()
  const state = isEdited ? readFileState(listSiteSources()) : undefined
  const sources = isEdited ? readFileState([sourceDir]) : 'built'
  if (kept.turnaroundAssets?.sources !== sources) kept.turnaroundAssets = { sources, assets: bundle(isEdited) }
  return { ...(await kept.turnaroundAssets.assets), ...(state && { state }) }
}

async function bundle(isEdited: boolean): Promise<Assets> {
  const { style, reading, reload } = entries
  const { outputFiles, metafile } = await build({
    entryPoints: [style, reading, ...(isEdited ? [reload] : [])].map((entry) => path.join(sourceDir, entry)),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife', // the script stands in the head and works before the first paint, which a module cannot
    target: browsers,
    loader: { '.woff2': 'file' },
    plugins: [tailwind],
    outdir: assetsPath,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    legalComments: 'none',
    absWorkingDir: sourceDir,
  })
  const files = new Map(outputFiles.map((file) => [path.basename(file.path), new Uint8Array(file.contents)]))
  const outputs = Object.entries(metafile.outputs).map(([output, { entryPoint, inputs }]) => ({
    path: `${assetsPath}${path.basename(output)}` satisfies Path,
    source: entryPoint ?? Object.keys(inputs)[0],
  }))
  const pathOf = (source: string): Path => {
    const found = outputs.find((output) => output.source === source)
    if (!found) throw new Error(`esbuild made nothing of components/${source}`)
    return found.path
  }
  return {
    style: pathOf(style),
    script: pathOf(reading),
    icon: `data:image/svg+xml,${encodeURIComponent(await readFile(path.join(sourceDir, 'icon.svg'), 'utf8'))}`,
    ...(isEdited && { reload: pathOf(reload) }),
    files,
  }
}

/** The style sheet uses Tailwind's theme and none of its classes, so there is nothing to look for in the components. */
const tailwind: Plugin = {
  name: 'tailwind',
  setup({ onLoad }) {
    onLoad({ filter: /style\.css$/ }, async (file) => {
      const { build } = await compile(await readFile(file.path, 'utf8'), { base: sourceDir, onDependency: () => {} })
      return { contents: build([]), loader: 'css' }
    })
  },
}
