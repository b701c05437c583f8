// A folder → every file in it, by relative path with forward slashes, in the order of the text, so
// that no operating system's order shows in what we make. Refuses nothing. Used on build output.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { compareText } from '../content/problems.ts'

/** All files below a folder, in a stable order. */
export function findFiles(folder: string): string[] {
  const files: string[] = []
  const visit = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const file = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) visit(file)
      else files.push(file)
    }
  }
  visit('')
  return files.sort(compareText)
}
