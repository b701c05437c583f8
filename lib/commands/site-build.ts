// Builds the site, and knows whether it has to. A build is fresh while everything that went into it
// is the same; the stamp that says so lies in Next's own folder, which every build begins by clearing.
// Refuses to start on content with problems. `start`, `build` and `test` use this.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getArchive } from '../archive/load-archive.ts'
import { findFiles } from '../export/find-files.ts'
import { readContentDir, readSiteUrl } from '../site.ts'
import { projectDir, runTool } from './tools.ts'

/** Absolute path of the finished site. */
export const outDir = path.join(projectDir, 'out')
const stampFile = path.join(projectDir, '.next', 'build-stamp')

const inputs = ['app', 'components', 'lib', 'public', 'next.config.ts', 'tsconfig.json', 'package-lock.json']

/** One text for everything a build depends on: the bytes of its inputs and the site's address. */
export function toBuildStamp(): string {
  const hash = createHash('sha256').update(JSON.stringify(readSiteUrl()))
  for (const input of [...inputs.map((name) => path.join(projectDir, name)), readContentDir()]) {
    if (!existsSync(input)) continue
    const files = statSync(input).isDirectory() ? findFiles(input).map((file) => path.join(input, file)) : [input]
    for (const file of files) hash.update(`\0${path.relative(projectDir, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Whether `out/` is what a build would make now. */
export const isFresh = () =>
  existsSync(path.join(outDir, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === toBuildStamp()

/**
 * Checks the content and builds the site into `out/`. If anything fails, `out/` stays what it was.
 * @throws {ContentError} if the content has problems; then nothing is built
 * @throws if the build itself fails
 */
export async function buildSite(): Promise<void> {
  getArchive()
  const stamp = toBuildStamp() // before the build: what changes while it runs makes it stale
  if (!(await runTool('next', ['build']))) throw new Error('The build failed; the reason stands above.')
  mkdirSync(path.dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}
