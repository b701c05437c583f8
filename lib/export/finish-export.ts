// What happens to the site between `next build` and the host: pages lose Next's runtime and gain the
// content policy, files that nothing refers to stay behind, host files come, and the finished folder takes
// its place in one move. Refuses a page that would not work that way. lib/export/adapter.mjs calls this.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readSiteUrl } from '../site.ts'
import { findClientReferences } from './client-references.ts'
import { findFiles } from './find-files.ts'
import { findUnusedAssets, isLeftover } from './leftovers.ts'
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
  leftOut: number
  duration: number
}

/**
 * Finishes an export. What the site does not need stays in `exportDir`: Next clears its folder before the next build.
 * @throws if a page needs scripts that the finished site does not have; then `outDir` stays as it was
 */
export function finishExport({ distDir, exportDir, outDir }: ExportFolders): ExportReport {
  const start = performance.now()
  const files = findFiles(exportDir)
  const wanted = files.filter((file) => !isLeftover(file))
  const pages = wanted.filter((file) => file.endsWith('.html'))
  const finishedDir = `${exportDir}-finished`
  rmSync(finishedDir, { recursive: true, force: true })

  const { assets, faults } = finishPages(pages, exportDir, finishedDir)
  for (const { route, file } of findClientReferences(distDir)) {
    faults.push(`${route}: the client component ${file}; make it a server component, and enhance it from components/enhance`)
  }
  if (faults.length > 0) throw new Error(describeFaults(faults))

  const unused = new Set(findUnusedAssets(wanted, assets, (file) => readFileSync(path.join(exportDir, file), 'utf8')))
  const kept = wanted.filter((file) => !unused.has(file))
  for (const file of kept) if (!file.endsWith('.html')) renameSync(path.join(exportDir, file), makePlace(finishedDir, file))

  writeHostFiles(finishedDir, kept)
  rmSync(outDir, { recursive: true, force: true })
  renameSync(finishedDir, outDir)
  return { pages: pages.length, leftOut: files.length - kept.length, duration: performance.now() - start }
}

/** Writes each page anew: to overwrite the one that Next exported takes the disk three times as long. */
function finishPages(pages: readonly string[], exportDir: string, finishedDir: string): { assets: Set<string>; faults: string[] } {
  const { basePath } = readSiteUrl()
  const assets = new Set<string>()
  const faults: string[] = []
  for (const page of pages) {
    const address = `/${page.replace(/(^|\/)index\.html$/, '$1')}`
    const html = readFileSync(path.join(exportDir, page), 'utf8')
    const stripped = stripRuntime(html, formatMetaPolicy(buildPolicy(address)), basePath)
    for (const asset of stripped.assets) assets.add(asset.slice(basePath.length))
    for (const fault of new Set(stripped.faults)) faults.push(`${address}: ${fault}`)
    writeFileSync(makePlace(finishedDir, page), stripped.html)
  }
  return { assets, faults }
}

/** Path of a file in a folder, after making the folders above it. */
function makePlace(folder: string, file: string): string {
  const place = path.join(folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  return place
}

function writeHostFiles(folder: string, files: readonly string[]) {
  const parts = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))))
  writeFileSync(path.join(folder, '_headers'), toHeadersFile([...parts]))
  writeFileSync(path.join(folder, 'serve.json'), `${JSON.stringify(toServeConfig(), null, 2)}\n`)
  writeFileSync(path.join(folder, '.nojekyll'), '') // GitHub Pages would hide /_next/ without it
}

/** A broken component breaks a thousand pages: the first faults tell enough. */
function describeFaults(faults: readonly string[]): string {
  const shown = faults.slice(0, 20).join('\n')
  const more = faults.length > 20 ? `\n… and ${faults.length - 20} more like these` : ''
  return `The site has no scripts of Next, so these parts of it would not work:\n${shown}${more}`
}
