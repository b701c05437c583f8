// What happens to the site between `next build` and the host: what only Next's own pages need stays
// behind, the files that are no pages and those for hosts come, and the finished folder takes its place in
// one move. Pages stay as they are, byte for byte. lib/export/adapter.mjs calls this.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toHeadersFile, toServeConfig } from '../publish/policy.ts'
import { findFiles } from './find-files.ts'
import { isLeftover } from './leftovers.ts'
import { writePublishedFiles } from './write-published-files.ts'

/** The two folders of a build, as absolute paths. */
export interface ExportFolders {
  /** what Next exported; what the site does not need stays there until Next clears it before the next build */
  exportDir: string
  /** where the finished site goes; what was there before is replaced */
  outDir: string
}

/** What was done, in numbers; times in milliseconds. */
export interface ExportReport {
  pages: number
  finishing: number
  published: number
  publishing: number
}

/** Where Next exports the page for addresses that do not exist, and where hosts look for it. */
const notFound = { exported: 'not-found/index.html', served: '404.html' }

/**
 * Finishes an export.
 * @throws if a file that is no page would take the place of a page; then `outDir` stays as it was
 */
export async function finishExport({ exportDir, outDir }: ExportFolders): Promise<ExportReport> {
  const start = performance.now()
  const finishedDir = `${exportDir}-finished`
  rmSync(finishedDir, { recursive: true, force: true })
  const kept = findFiles(exportDir).filter((file) => !isLeftover(file))
  for (const file of kept) {
    const place = path.join(finishedDir, file === notFound.exported ? notFound.served : file)
    mkdirSync(path.dirname(place), { recursive: true })
    renameSync(path.join(exportDir, file), place)
  }
  const finishing = performance.now() - start
  const published = await writePublishedFiles(finishedDir)

  writeHostFiles(finishedDir)
  rmSync(outDir, { recursive: true, force: true })
  renameSync(finishedDir, outDir)
  const pages = kept.filter((file) => file.endsWith('.html')).length
  return { pages, finishing, published, publishing: performance.now() - start - finishing }
}

function writeHostFiles(folder: string) {
  const files = findFiles(folder)
  const parts = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))))
  writeFileSync(path.join(folder, '_headers'), toHeadersFile([...parts]))
  writeFileSync(path.join(folder, 'serve.json'), `${JSON.stringify(toServeConfig(), null, 2)}\n`)
  writeFileSync(path.join(folder, '.nojekyll'), '') // GitHub Pages would hide files that begin with _ without it
}
