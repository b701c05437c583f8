// The content folder → the archive, for whoever needs it. Refuses content with problems by throwing
// all of them at once. A build loads it once a process; in development every request looks again.
import { ContentError, type Problem, sortProblems } from '../content/problems.ts'
import { type ReadContent, readDocuments } from '../content/read-documents.ts'
import { isDevelopment, readContentDir } from '../site.ts'
import type { Archive } from './archive.ts'
import { buildArchive } from './build-archive.ts'
import { buildPosts, type Printed } from './build-posts.ts'
import { deepFreeze } from './deep-freeze.ts'
import { findTakenFormerSlugs } from './former-slugs.ts'
import { type ProvenContent, proveContent } from './prove-content.ts'
import { findBrokenSiteLinks } from './site-links.ts'

export interface CheckedContent {
  content: ProvenContent
  /** what stops a build */
  problems: Problem[]
  /** what an editor should know, and may leave as it is */
  notes: Problem[]
  /** builds the archive, not yet frozen; a check needs none */
  toArchive: () => Archive
}

/** Reads and checks, and reports instead of throwing. */
export const checkContent = (contentDir = readContentDir()): CheckedContent => checkDocuments(readDocuments(contentDir))

/** Checks what was read. */
export function checkDocuments(read: ReadContent): CheckedContent {
  const content = proveContent(read)
  let printed: Printed | undefined
  const getPrinted = () => {
    printed ??= buildPosts(content)
    return printed
  }
  const wrongAddresses = [...findTakenFormerSlugs(content, getPrinted), ...findBrokenSiteLinks(content, getPrinted)]
  const problems = sortProblems([...read.problems, ...content.problems, ...wrongAddresses])
  return { content, problems, notes: sortProblems(content.notes), toArchive: () => buildArchive(content, getPrinted()) }
}

// every route is its own bundle with its own copy of this module, so what is loaded is kept with the process
const kept = globalThis as typeof globalThis & { turnaroundArchive?: Archive }

/**
 * The archive of the content folder, frozen.
 * @throws ContentError listing every problem
 */
export function getArchive(): Archive {
  if (kept.turnaroundArchive && !isDevelopment()) return kept.turnaroundArchive
  const checked = checkContent()
  if (checked.problems.length > 0) throw new ContentError(checked.problems)
  kept.turnaroundArchive = deepFreeze(checked.toArchive())
  return kept.turnaroundArchive
}
