// Writes the files of the site that are no pages into the finished folder, beside the pages Next made.
// Refuses to write over one of those. Called by finish-export.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getArchive } from '../archive/load-archive.ts'
import { listPublishedFiles } from '../publish/published-files.ts'

/** Files in the making at one time: cards are compressed beside the drawing of the next. */
const atOnce = 8

/**
 * Writes them all.
 * @param folder absolute path of the finished site
 * @returns number of files
 * @throws if a page of Next has the same path
 */
export async function writePublishedFiles(folder: string): Promise<number> {
  const queue = listPublishedFiles(getArchive())
  let files = 0
  const work = async () => {
    for (const { path: name, toBody } of queue) {
      const file = path.join(folder, name)
      if (existsSync(file)) throw new Error(`${name} is both a page and a published file; rename one of them`)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, await toBody())
      files++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return files
}
