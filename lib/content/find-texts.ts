// Texts at a place of a document's fields, whatever else is right or wrong with them: for checks that must not
// wait until a document is whole. Called by lib/archive.

/** Stands for every member of a list. */
export const each = '[]'

/** A text, and where it stands in the fields. */
export interface FoundText {
  text: string
  keys: PropertyKey[]
}

/**
 * The texts at a place of fields, and where each stands; what is of another type is a problem of the schema's.
 * @param withNumbers for rounds, which are named by their year
 */
export function findTexts(fields: unknown, place: readonly string[], withNumbers = false): FoundText[] {
  const [first, ...rest] = place
  if (first === undefined) {
    const isText = (typeof fields === 'string' && fields !== '') || (withNumbers && Number.isInteger(fields))
    return isText ? [{ text: String(fields), keys: [] }] : []
  }
  const within = (value: unknown, key: PropertyKey) =>
    findTexts(value, rest, withNumbers).map(({ text, keys }) => ({ text, keys: [key, ...keys] }))
  if (first === each) return Array.isArray(fields) ? fields.flatMap(within) : []
  return typeof fields === 'object' && fields !== null ? within((fields as Record<string, unknown>)[first], first) : []
}

/** What a document is called, and what else it is called. */
export const findNames = (fields: unknown, name = 'name'): FoundText[] => [
  ...findTexts(fields, [name]),
  ...findTexts(fields, ['aliases', each]),
]
