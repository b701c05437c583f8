// A schema issue → words for an editor: what is wrong with which field, and what to write instead.
// Called by read-documents for every issue the schema reports.
import type { z } from 'zod'
import type { Folder } from './files.ts'
import { suggest } from './problems.ts'
import { fieldNames, networks } from './schema.ts'

/** What a schema finds wrong. */
export type Issue = z.core.$ZodIssue

/** `topics[1]`, `figures[1].value`: counted from 1, as people do */
const formatField = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (field, key) => (typeof key === 'number' ? `${field}[${key + 1}]` : field ? `${field}.${String(key)}` : String(key)),
    '',
  )

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [one, two]',
  object: 'fields of its own',
  record: 'fields of its own',
}

/** As much of a text as a message has room for, on one line. */
const toLine = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/\s+/g, ' ').trim()

/** What YAML gave, in an editor's words. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of fields'
  return typeof value === 'string' ? `the text "${toLine(value)}"` : typeof value === 'number' ? `the number ${value}` : `${value}`
}

/** What stands at a path of the front matter as read. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  )

/** One message for one issue. `data` is the front matter as read, to say what was found. */
export function explainIssue(folder: Folder, issue: Issue, data: unknown): string {
  const field = formatField(issue.path)
  const value = valueAt(data, issue.path)
  if (issue.code === 'unrecognized_keys') {
    const [digits] = issue.keys.filter((key) => /^\d{1,3}$/.test(key)) // 000 is the number 0 to YAML
    if (field && digits) return `in braces a comma ends the value before it; write the number in ${field} without commas`
    const [cut] = issue.keys.filter((key) => valueAt(data, [...issue.path, key]) === null)
    if (field && cut) return `in braces a comma ends a value, and "${cut}" stands behind one; put the whole value in quotation marks`
    const [, joined, rest] = /^(\w+):(.+)$/.exec(issue.keys[0] ?? '') ?? []
    if (joined) return `after "${joined}:" a space is missing; write ${joined}: ${rest}`
    const known: readonly string[] = issue.path.length === 0 ? fieldNames(folder) : field === 'handles' ? networks : []
    const names = issue.keys.map((key) => `"${key}"${suggest(key, known)}`).join(', ')
    const where = field ? ` in ${field}` : ''
    return `unknown field ${names}${where}; ${known.length > 0 ? `remove it, or use one of ${known.join(', ')}` : 'remove it or mend its name'}`
  }
  if (value === undefined) return `the field ${field} is missing; add it`
  if (value === null) return `${field} is empty; write a value, or remove it (after a space, # begins a comment: write hashtags without #)`
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String)
    return `${field} is ${describe(value)}${typeof value === 'string' ? suggest(value, choices) : ''}; write one of ${choices.join(', ')}`
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const isText = issue.code === 'invalid_union' || issue.expected === 'string'
    if (isText && Number.isInteger(value))
      return `${field} is the number ${value}; put it in quotation marks if it is a name, or write the whole date as YYYY-MM-DD if it is a day`
    const expected = issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : 'a text or a number'
    return `${field} is ${describe(value)}; write ${expected}`
  }
  if (issue.code === 'custom' && !/^(?:"|is |are |begins |runs )/.test(issue.message)) return issue.message // says of what itself
  return `${field} ${issue.message.startsWith('"') ? '' : typeof value === 'string' && value !== '' && value.length < 80 ? `"${value}" ` : ''}${issue.message}`.replace(
    /\s+/g,
    ' ',
  )
}
