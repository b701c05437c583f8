// `npm run check:repeat`: builds the site a second time, in another folder and on the other side of the
// date line, and compares every byte. Slow (it copies node_modules), so it is no part of `npm test`.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compareText } from '../content/problems.ts'
import { findFiles } from '../export/find-files.ts'
import { runCommand } from './failure.ts'
import { buildSite, isFresh, outDir } from './site-build.ts'
import { projectDir, runTool } from './tools.ts'

const leftBehind = new Set(['.git', '.next', 'out', 'tsconfig.tsbuildinfo'].map((name) => path.join(projectDir, name)))

/** Files that only one folder has, or that differ. */
function findDifferences(one: string, other: string): string[] {
  const [files, others] = [new Set(findFiles(one)), new Set(findFiles(other))]
  return [...new Set([...files, ...others])]
    .filter(
      (file) => !files.has(file) || !others.has(file) || !readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))),
    )
    .sort(compareText)
}

await runCommand(async () => {
  if (!isFresh()) await buildSite()
  const folder = mkdtempSync(path.join(tmpdir(), 'turnaround-'))
  const copy = path.join(folder, 'another', 'place')
  try {
    cpSync(projectDir, copy, { recursive: true, verbatimSymlinks: true, filter: (source) => !leftBehind.has(source) })
    const zone = new Date().getTimezoneOffset() < 0 ? 'Pacific/Midway' : 'Pacific/Kiritimati'
    if (!(await runTool('next', ['build'], { TZ: zone, LANG: 'tr_TR.UTF-8' }, copy))) throw new Error('The second build failed; see above.')
    const differences = findDifferences(outDir, path.join(copy, 'out'))
    if (differences.length > 0) throw new Error(`Two builds differ in ${differences.length} files:\n${differences.slice(0, 50).join('\n')}`)
    console.log(`\nTwo builds, in two folders and under two time zones, are the same in all ${findFiles(outDir).length} files.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
