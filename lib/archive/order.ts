// The orders that builders have in common.
import { compareText } from '../content/problems.ts'
import type { Day } from '../dates.ts'
import type { Correction } from './archive.ts'

/** A copy in the order of a text each member has. */
export const sortBy = <T>(members: readonly T[], key: (member: T) => string) => [...members].sort((a, b) => compareText(key(a), key(b)))

/** Corrections as written → newest first. */
export const toCorrections = (corrections: readonly { date: Day; note: string }[]): Correction[] =>
  corrections.map(({ date, note }) => ({ day: date, note })).sort((a, b) => compareText(b.day, a.day))
