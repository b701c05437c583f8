// The content folder → the archive, for whoever needs it. Refuses content with problems by throwing
// all of them at once. A build loads it once a process; in development every request looks again.
import { ContentError, type Problem, sortProblems } from '../content/problems.ts'
import { readDocuments } from '../content/read-documents.ts'
import { isDevelopment, readContentDir } from '../site.ts'
import type { Archive } from './archive.ts'
import { buildArchive } from './build-archive.ts'
import { deepFreeze } from './deep-freeze.ts'

export interface CheckedContent {
  archive: Archive
  /** what stops a build */
  problems: Problem[]
  /** what an editor should know, and may leave as it is */
  notes: Problem[]
}

/** Reads, checks and builds, and reports instead of throwing. For checks: the archive is not yet frozen. */
export function checkContent(contentDir = readContentDir()): CheckedContent {
  const read = readDocuments(contentDir)
  const built = buildArchive(read)
  return { archive: built.archive, problems: sortProblems([...read.problems, ...built.problems]), notes: sortProblems(built.notes) }
}

// every route is its own bundle with its own copy of this module, so what is loaded is kept with the process
const kept = globalThis as typeof globalThis & { turnaroundArchive?: Archive }

/**
 * The archive of the content folder, frozen.
 * @throws ContentError listing every problem
 */
export function getArchive(): Archive {
  if (kept.turnaroundArchive && !isDevelopment()) return kept.turnaroundArchive
  const { archive, problems } = checkContent()
  if (problems.length > 0) throw new ContentError(problems)
  kept.turnaroundArchive = deepFreeze(archive)
  return archive
}
