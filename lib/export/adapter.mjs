// Next calls this when an export is complete (`adapterPath` in next.config.ts). Next imports it with
// plain Node, which cannot read TypeScript before version 22; so it is JavaScript, and tsx reads the rest.
import path from 'node:path'
import { tsImport } from 'tsx/esm/api'

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'turnaround',
  async onBuildComplete({ config, projectDir }) {
    /** @type {typeof import('./finish-export.ts')} */
    const { finishExport } = await tsImport('./finish-export.ts', import.meta.url)
    const exportDir = path.resolve(projectDir, config.distDir)
    const { pages, finishing, published, publishing } = await finishExport({ exportDir, outDir: path.join(projectDir, 'out') })
    const perPage = (finishing / Math.max(pages, 1)).toFixed(2)
    console.log(`  Finished ${pages} pages in ${Math.round(finishing)} ms (${perPage} ms a page)`)
    console.log(`  Published ${published} feeds, cards, data and embedded pages in ${Math.round(publishing)} ms`)
  },
}

export default adapter
