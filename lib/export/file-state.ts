// Which state files are in, for `npm run dev`: what is made of them is made anew when it changes, and open
// pages load anew. A build reads nothing twice and needs none of it.
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { readContentDir } from '../site.ts'
import { findFiles } from './find-files.ts'

/** One short text that changes with every file in the folders: a new one, a change, one that is gone. */
export function readFileState(folders: readonly string[]): string {
  const hash = createHash('sha1')
  for (const folder of folders.filter((name) => existsSync(name))) {
    for (const file of findFiles(folder)) {
      // a file is emptied and filled in one tick of the clock: only its size tells the two apart
      const { mtimeMs, size } = statSync(path.join(folder, file), { throwIfNoEntry: false }) ?? {}
      hash.update(`${folder}\0${file}\0${mtimeMs}\0${size}\0`)
    }
  }
  return hash.digest('hex')
}

/** Everything a page is made of: the content and the code. */
export const listSiteSources = (): string[] => [
  readContentDir(),
  ...['app', 'components', 'lib'].map((folder) => path.join(/* turbopackIgnore: true */ process.cwd(), folder)),
]
