// What is wrong with a content tree, in words an editor can act on: where, what, and what to write
// instead. A problem stops the build; a note does not. Everything that reads content makes these.
import { distance } from 'fastest-levenshtein'

/** One finding. `path` is relative to the working directory, with forward slashes; `line` counts from 1. */
export interface Problem {
  path: string
  line: number
  /** `what is wrong; what to write instead` */
  message: string
}

export const formatProblem = ({ path, line, message }: Problem) => `${path}:${line}: ${message}`

/** A copy in reading order: by file, line, then text. */
export const sortProblems = <T extends Problem>(problems: readonly T[]): T[] =>
  [...problems].sort((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.message, b.message))

/** Order of text that no language setting of the machine can change. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Order of names as an English index has them: capitals do not count, and Local 80 stands before Local 700. */
export const compareNames = new Intl.Collator('en', { numeric: true }).compare

/** ` (did you mean "x"?)` for the nearest of the known names, or nothing when none is near. */
export function suggest(name: string, known: Iterable<string>): string {
  const nearest = findNearest(name.toLowerCase(), known)
  if (nearest === undefined) return ''
  const isNear = distance(name.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(name.length * 0.4))
  const meant = isNear ? nearest : findSharing(name, known)
  return meant === undefined ? '' : ` (did you mean "${meant}"?)`
}

/** Of the names whose words are all in this one, or that have all of its words, the one with the fewest others: `rest` is in `rest-and-turnaround`. */
function findSharing(name: string, names: Iterable<string>): string | undefined {
  const own = toWords(name)
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const other of own.length > 0 ? names : []) {
    const words = toWords(other)
    const [all, some] = words.length < own.length ? [own, words] : [words, own]
    const others = all.length - some.length
    if (others >= least || some.length === 0 || !some.every((word) => all.includes(word))) continue
    nearest = other
    least = others
  }
  return nearest
}

/** Words of names, without the shortest; made once, since every name is compared with every new one. */
const wordsOf = new Map<string, readonly string[]>()
function toWords(name: string): readonly string[] {
  const words =
    wordsOf.get(name) ??
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
  wordsOf.set(name, words)
  return words
}

/** The first of the names that no other is nearer than. Nothing known is the same, so one letter apart is as near as can be. */
function findNearest(name: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const other of names) {
    const apart = distance(name, other.toLowerCase())
    if (apart < least) {
      nearest = other
      least = apart
    }
    if (least <= 1) break
  }
  return nearest
}

/** Thrown where content must be right to go on; its message lists every problem. */
export class ContentError extends Error {
  override name = 'ContentError'
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super(`The content has ${count}:\n${sortProblems(problems).map(formatProblem).join('\n')}`)
  }
}
