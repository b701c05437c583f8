// A block of YAML with something wrong in it → what can be read of it, field by field and item by item: YAML alone
// would lose all that follows the first slip. Called by yaml.ts.
import { cutIntoFields, cutIntoItems } from './cut-yaml.ts'
import { duplicateField, type Fault, findFaults } from './explain-yaml.ts'
import { findLine, type PlacedYaml, placeYaml } from './place-yaml.ts'
import type { YamlFields } from './yaml.ts'

/** What is found to stand somewhere: path → line of the block, or undefined. */
type FindLine = (keys: readonly PropertyKey[]) => number | undefined

/** What could be read, what could not, and why. */
interface Part {
  value: unknown
  /** paths within the value, such as `0.by`; of the value itself, an empty one */
  unreadable: string[]
  faults: Fault[]
  findLine: FindLine
}

/** Reads what is right in a block with something wrong in it. @param whole the block as YAML sees it */
export function readPartly(block: string, whole: PlacedYaml): YamlFields {
  const lines = block.split('\n')
  const { value, unreadable, faults, findLine: find } = readFields(lines)
  if (faults.length === 0) faults.push(...findFaults(whole, lines)) // only wrong together
  return { data: Object(value), unreadable: new Set(unreadable), faults: eachOnce(faults), lineOf: (keys) => find(keys) ?? 1 }
}

/** Two slips of one kind on one line are told once. */
const eachOnce = (faults: readonly Fault[]) => [...new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault])).values()]

/** Lines that are fields, of the document or of an item in it. */
function readFields(lines: readonly string[]): Part {
  const value: Record<string, unknown> = {}
  const unreadable = new Set<string>()
  const places = new Map<string, FindLine>()
  const faults: Fault[] = []
  for (const { name, start, end, fault } of cutIntoFields(lines)) {
    if (name !== undefined && fault !== undefined) {
      faults.push({ line: start + 1, message: fault })
      unreadable.add(name)
      continue
    }
    const placed = placeLines(lines, [[start, end]])
    if (name !== undefined && places.has(name)) {
      faults.push({ line: start + 1, message: duplicateField(name) })
      if (value[name] === null) unreadable.add(name) // which of the two is meant, nobody knows
    } else if (placed.fields) {
      Object.assign(value, placed.fields)
      for (const key of Object.keys(placed.fields)) places.set(key, (keys) => findLine(placed, keys))
    } else if (name === undefined) faults.push(...findFaults(placed, lines))
    else {
      const part = readField(lines, name, start, end, placed)
      if (part.value !== undefined) value[name] = part.value
      for (const path of part.unreadable) unreadable.add(path === '' ? name : `${name}.${path}`)
      faults.push(...part.faults)
      places.set(name, ([, ...keys]) => part.findLine(keys) ?? start + 1)
    }
  }
  return { value, unreadable: [...unreadable], faults, findLine: (keys) => places.get(String(keys[0]))?.(keys) }
}

/** A field that cannot be read as a whole: a map field by field, a list item by item. */
function readField(lines: readonly string[], name: string, start: number, end: number, placed: PlacedYaml): Part {
  const inner = /:[ \t]*(?:#.*)?$/.test(lines[start] ?? '') ? onlyLines(lines, start + 1, end) : []
  if (/^[ ]+[\w-]+[ \t]*:/.test(inner.find((line) => line.trim() !== '') ?? '')) {
    const part = readFields(inner)
    if (part.faults.length > 0) return part
  }
  const items = placeItems(lines, start, end)
  const parts = items.map(({ from, placed: item }): Part => {
    if (item.fields)
      return { value: firstOf(item.fields[name]), unreadable: [], faults: [], findLine: (keys) => findLine(item, [name, 0, ...keys]) }
    return (from && readItem(lines, from)) || { value: null, unreadable: [''], faults: findFaults(item, lines), findLine: () => undefined }
  })
  const isLost = parts.every(({ value }) => value === null)
  return {
    value: isLost ? undefined : parts.map(({ value }) => value),
    unreadable: isLost
      ? ['']
      : parts.flatMap((part, index) => part.unreadable.map((path) => (path === '' ? `${index}` : `${index}.${path}`))),
    faults: items.every(({ placed: { fields } }) => fields) ? findFaults(placed, lines) : parts.flatMap(({ faults }) => faults),
    findLine: ([index, ...keys]) => (typeof index === 'number' ? parts[index]?.findLine(keys) : undefined) ?? findLine(placed, [name]),
  }
}

/** An item of a list that is a map and has something wrong in it; undefined if it is nothing of the kind. */
function readItem(lines: readonly string[], [start, end]: Stretch): Part | undefined {
  if (!/^ *- +[\w-]+[ \t]*:/.test(lines[start] ?? '')) return undefined
  const own = onlyLines(lines, start, end).map((line, index) => (index === start ? line.replace('-', ' ') : line))
  const indentOf = (line: string) => line.search(/\S/)
  const edge = indentOf(own[start] ?? '')
  if (own.some((line) => line.trim() !== '' && indentOf(line) < edge)) return undefined // nobody knows where its fields begin
  const part = readFields(own)
  return part.faults.length > 0 ? { ...part, findLine: (keys) => part.findLine(keys) ?? start + 1 } : undefined
}

const firstOf = (list: unknown): unknown => (Array.isArray(list) ? list[0] : null)

type Stretch = readonly [start: number, end: number]

/** Some lines, with nothing on all others: so each stays on the line it stands on. */
const onlyLines = (lines: readonly string[], start: number, end: number) =>
  lines.map((line, index) => (start <= index && index < end ? line : ''))

const placeLines = (lines: readonly string[], stretches: readonly Stretch[]) =>
  placeYaml(lines.map((line, index) => (stretches.some(([start, end]) => start <= index && index < end) ? line : '')).join('\n'))

/** A list of plain values in brackets on one line. */
const bracketed = /^([ \t]*[\w-]+[ \t]*:[ \t]*)\[([^[\]{}"']*)\][ \t]*$/

/** The items of a field that is a list, each as if it were the only one, where it stands. */
function placeItems(lines: readonly string[], start: number, end: number): { from?: Stretch; placed: PlacedYaml }[] {
  const [, name, values] = bracketed.exec(lines[start] ?? '') ?? []
  if (name === undefined || !values)
    return cutIntoItems(lines, start, end).map((from) => ({ from, placed: placeLines(lines, [[start, start + 1], from]) }))
  const alone = (value: string) => lines.map((_line, index) => (index === start ? `${name}[${value}]` : ''))
  return values.split(',').map((value) => ({ placed: placeLines(alone(value), [[start, start + 1]]) }))
}
