// Lines of front matter → the stretches of them that are a field or an item of a list each, also where YAML no longer
// knows. Called by yaml.ts, for blocks with something wrong in them.

/** A name begins a field, which goes on to the next. */
const fieldName = /^([ \t]*)([\w-]+(?=[ \t]*:)|"[^"\n]*"(?=[ \t]*:)|'[^'\n]*'(?=[ \t]*:))/

/** A list below a name → its items. */
export function cutIntoItems(lines: readonly string[], start: number, end: number): [start: number, end: number][] {
  const first = lines.findIndex((line, index) => index > start && index < end && /^\s*[^\s#]/.test(line))
  const indent = /^ *(?=-(?: |$))/.exec(lines[first] ?? '')?.[0]
  if (indent === undefined) return []
  const isItem = (line: string) => line.trimEnd() === `${indent}-` || line.startsWith(`${indent}- `)
  const starts = lines.flatMap((line, index) => (index > start && index < end && isItem(line) ? [index] : []))
  return starts.map((at, index) => [at, starts[index + 1] ?? end])
}

/** A field's lines: from `start` to before `end`. */
export interface FieldLines {
  /** none for what stands above the first field */
  name?: string
  start: number
  end: number
  /** what is wrong with its first line, when it is no field as it stands */
  fault?: string
}

/** Lines → the stretches of them that are one field each, and what stands above the first. */
export function cutIntoFields(lines: readonly string[]): FieldLines[] {
  const indents = lines.flatMap((line) => fieldName.exec(line)?.[1] ?? [])
  const edge = Math.min(...indents.map(({ length }) => length))
  let isInMap = false // a map may be set in by one space
  const starts = lines.flatMap((line, start) => {
    const [, indent = '', name = ''] = fieldName.exec(line) ?? []
    if (name !== '' && indent.length === edge && !indent.includes('\t')) {
      isInMap = /:[ \t]*(?:#.*)?$/.test(line)
      return [{ name: name.replace(/^["']|["']$/g, ''), start }]
    }
    if (line.trim() !== '' && name === '') isInMap = false
    // farther in than the fields, and not far enough to belong to one
    if (name !== '' && ((indent.length === edge + 1 && !isInMap) || indent.includes('\t')))
      return [{ name, start, fault: `the field "${name}" does not begin where the others do; take away what stands before it` }]
    const [, unsaid] = /^([\w-]+)\s*[=;：]/.exec(line.slice(edge)) ?? []
    return unsaid ? [{ name: unsaid, start, fault: `after the name "${unsaid}" a colon is missing; write ${unsaid}: and the value` }] : []
  })
  const first = starts[0]?.start ?? lines.length
  return [{ start: 0, end: first }, ...starts.map((field, index) => ({ ...field, end: starts[index + 1]?.start ?? lines.length }))]
}
