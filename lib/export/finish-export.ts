// What happens to the site between `next build` and the host: pages lose Next's runtime and gain the
// content policy, files that nothing refers to go, host files come, and the finished folder takes its
// place in one move. Refuses a page that would not work that way. lib/export/adapter.mjs calls this.
import { readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readSiteUrl } from '../site.ts'
import { findClientReferences } from './client-references.ts'
import { findFiles } from './find-files.ts'
import { findEmptyFolders, findUnusedAssets, isLeftover } from './leftovers.ts'
import { buildPolicy, formatMetaPolicy, toHeadersFile, toServeConfig } from './policy.ts'
import { stripRuntime } from './strip-runtime.ts'

/** The three folders of a build, as absolute paths. */
export interface ExportFolders {
  /** Next's build folder */
  distDir: string
  /** what Next exported */
  exportDir: string
  /** where the finished site goes; what was there before is replaced */
  outDir: string
}

/** What was done, in numbers; `duration` in milliseconds. */
export interface ExportReport {
  pages: number
  deleted: number
  duration: number
}

/**
 * Finishes an export.
 * @throws if a page needs scripts that the finished site does not have; then `outDir` stays as it was
 */
export function finishExport({ distDir, exportDir, outDir }: ExportFolders): ExportReport {
  const start = performance.now()
  const files = findFiles(exportDir)
  const wanted = files.filter((file) => !isLeftover(file))
  const pages = wanted.filter((file) => file.endsWith('.html'))

  const { assets, faults } = finishPages(exportDir, pages)
  for (const { route, file } of findClientReferences(distDir)) {
    faults.push(`${route}: the client component ${file}; make it a server component, and enhance it from components/enhance`)
  }
  if (faults.length > 0) throw new Error(describeFaults(faults))

  const unused = new Set(findUnusedAssets(wanted, assets, (file) => readFileSync(path.join(exportDir, file), 'utf8')))
  const kept = wanted.filter((file) => !unused.has(file))
  const deleted = files.filter((file) => isLeftover(file) || unused.has(file))
  for (const file of deleted) rmSync(path.join(exportDir, file))
  for (const folder of findEmptyFolders(kept, deleted)) rmdirSync(path.join(exportDir, folder))

  writeHostFiles(exportDir, kept)
  rmSync(outDir, { recursive: true, force: true })
  renameSync(exportDir, outDir)
  return { pages: pages.length, deleted: deleted.length, duration: performance.now() - start }
}

/** Rewrites every page in place. */
function finishPages(exportDir: string, pages: readonly string[]): { assets: Set<string>; faults: string[] } {
  const { basePath } = readSiteUrl()
  const assets = new Set<string>()
  const faults: string[] = []
  for (const page of pages) {
    const file = path.join(exportDir, page)
    const address = `/${page.replace(/(^|\/)index\.html$/, '$1')}`
    const stripped = stripRuntime(readFileSync(file, 'utf8'), formatMetaPolicy(buildPolicy(address)), basePath)
    for (const asset of stripped.assets) assets.add(asset.slice(basePath.length))
    for (const fault of new Set(stripped.faults)) faults.push(`${address}: ${fault}`)
    writeFileSync(file, stripped.html)
  }
  return { assets, faults }
}

function writeHostFiles(exportDir: string, files: readonly string[]) {
  const parts = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))))
  writeFileSync(path.join(exportDir, '_headers'), toHeadersFile([...parts]))
  writeFileSync(path.join(exportDir, 'serve.json'), `${JSON.stringify(toServeConfig(), null, 2)}\n`)
  writeFileSync(path.join(exportDir, '.nojekyll'), '') // GitHub Pages would hide /_next/ without it
}

/** A broken component breaks a thousand pages: the first faults tell enough. */
function describeFaults(faults: readonly string[]): string {
  const shown = faults.slice(0, 20).join('\n')
  const more = faults.length > 20 ? `\n… and ${faults.length - 20} more like these` : ''
  return `The site has no scripts of Next, so these parts of it would not work:\n${shown}${more}`
}
