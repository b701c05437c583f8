// One process of several: writes its share of the files that are no pages, and tells how many those were.
// Refuses to write over a page. Arguments: the finished folder, which share, of how many. Started by
// write-published-files.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getArchive } from '../archive/load-archive.ts'
import { listPublishedFiles, type PublishedFile } from '../publish/published-files.ts'

/** Files in the making at one time: cards are compressed beside the drawing of the next. */
const atOnce = 4

const [folder = '', share, shares] = process.argv.slice(2)

/** Each share takes its groups in turn, so that it has some of every kind. */
function* listShare(): Generator<PublishedFile> {
  let number = 0
  for (const files of listPublishedFiles(getArchive())) if (number++ % Number(shares) === Number(share)) yield* files
}

const queue = listShare()
let count = 0
async function work() {
  for (const { path: name, toBody } of queue) {
    const file = path.join(folder, name)
    if (existsSync(file)) throw new Error(`${name} is both a page and a published file; rename one of them`)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, await toBody())
    count++
  }
}
await Promise.all(Array.from({ length: atOnce }, work))
process.send?.(count)
process.disconnect?.()
