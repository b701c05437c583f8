// Next calls this when an export is complete (`adapterPath` in next.config.ts). Next imports it with
// plain Node, which cannot read TypeScript before version 22; so it is JavaScript, and tsx reads the rest.
import path from 'node:path'
import { tsImport } from 'tsx/esm/api'

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'turnaround',
  async onBuildComplete({ config, distDir, projectDir }) {
    /** @type {typeof import('./finish-export.ts')} */
    const { finishExport } = await tsImport('./finish-export.ts', import.meta.url)
    /** @type {typeof import('./write-published-files.ts')} */
    const { writePublishedFiles } = await tsImport('./write-published-files.ts', import.meta.url)
    const exportDir = path.resolve(projectDir, config.distDir)
    const published = await writePublishedFiles(exportDir)
    console.log(`  Published ${published.files} feeds, cards, data and embedded pages in ${Math.round(published.duration)} ms`)
    const { pages, leftOut, duration } = finishExport({ distDir, exportDir, outDir: path.join(projectDir, 'out') })
    const perPage = (duration / Math.max(pages, 1)).toFixed(2)
    console.log(`  Finished ${pages} pages in ${Math.round(duration)} ms (${perPage} ms a page); left out ${leftOut} files of Next`)
  },
}

export default adapter
