// Writes the files of the site that are no pages into the finished folder, beside the pages Next made: in
// as many processes as there are processors, each of which writes its share. Called by finish-export.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'

/**
 * Writes them all.
 * @param folder absolute path of the finished site
 * @returns number of files
 * @throws if one of them cannot be made, or has the path of a page; what exactly is printed
 */
export async function writePublishedFiles(folder: string): Promise<number> {
  const shares = availableParallelism()
  const counts = await Promise.all(Array.from({ length: shares }, (_, share) => writeShare(folder, share, shares)))
  return counts.reduce((total, count) => total + count, 0)
}

function writeShare(folder: string, share: number, shares: number): Promise<number> {
  const program = path.join(import.meta.dirname, 'write-share.ts')
  const child = fork(program, [folder, String(share), String(shares)], { execArgv: ['--import', 'tsx'] })
  let count = 0
  child.on('message', (message) => {
    count = Number(message)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0
        ? resolve(count)
        : reject(new Error('Not all feeds, cards, data and embedded pages could be written; the reason stands above.')),
    )
  })
}
