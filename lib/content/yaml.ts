// One block of YAML 1.2 (core schema) → the fields in it, and what is wrong. The `yaml` package is the
// authority: it tells where a value stands and what is wrong with it. js-yaml, six times as fast, reads the
// blocks in which nothing is wrong or rare; a test holds the two together. A slip in one field hides no other.
import { CORE_SCHEMA, load } from 'js-yaml'
import { cutIntoFields, cutIntoItems } from './cut-yaml.ts'
import { duplicateField, type Fault, findFaults } from './explain-yaml.ts'
import { findLine, type PlacedYaml, placeYaml } from './place-yaml.ts'

export interface YamlFields {
  /** plain values: texts, numbers, booleans, null, lists, maps */
  data: object
  /** fields (`posts`) and members of lists (`posts.0`) that are there and cannot be read; they are not in `data`, or null there */
  unreadable: ReadonlySet<string>
  faults: Fault[]
  /** line of the block on which the value at a path stands; the nearest ancestor's when it is missing */
  lineOf: (keys: readonly PropertyKey[]) => number
}

/** Reads a block of `name: value` lines; what cannot be read is left out and said. */
export function readYaml(block: string): YamlFields {
  const plain = loadPlainly(block)
  let placed: PlacedYaml | undefined
  const place = () => {
    placed ??= placeYaml(block)
    return placed
  }
  const data = plain ?? place().fields
  if (!data) return readFieldByField(block, place())
  return { data, unreadable: new Set(), faults: [], lineOf: (keys) => findLine(place(), keys) ?? 1 }
}

/** What js-yaml resolves, or reads otherwise than the authority; more rather than less. */
const rare = new RegExp(
  [
    /(?:^|[\s[,{:?-])[&*!]\S/, // anchors, aliases, tags
    /\b0[bo]\d|[+-]\.\d/, // numbers to a base, or without a digit before the point
    /["']#/, // a quotation that runs into what looks like a comment
    /-[ \t]+[-?](?:\s|$)/, // a list right inside a list
    /(?:^|[\s[,{:-])(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/, // a quotation that does not end on its line
    /[[{](?:[^\]}\n]*$|.*#)/, // brackets that do not, or that a comment may cut
    /[^ \t\n][ \t]+#[\w\u0080-\uffff]/, // a comment that may be a hashtag, also after a space of another kind
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
)

/** The fields of a block that is right and has nothing rare in it, quickly. */
function loadPlainly(block: string): object | undefined {
  if (rare.test(block)) return undefined
  try {
    const data = load(block, { schema: CORE_SCHEMA })
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined
  } catch {
    return undefined // what is wrong, the authority tells
  }
}

/** What can be read of a block with something wrong in it: YAML alone would lose all that follows the first slip. */
function readFieldByField(block: string, whole: PlacedYaml): YamlFields {
  const lines = block.split('\n')
  const data: Record<string, unknown> = {}
  const unreadable = new Set<string>()
  const places = new Map<string, Placed>()
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
      if (data[name] === null) unreadable.add(name) // which of the two is meant, nobody knows
    } else if (placed.fields) {
      Object.assign(data, placed.fields)
      for (const key of Object.keys(placed.fields)) places.set(key, { yaml: placed })
    } else if (name === undefined) faults.push(...findFaults(placed, lines))
    else {
      const items = placeItems(lines, start, end)
      places.set(name, { yaml: placed, items })
      if (items.some(({ fields }) => fields)) data[name] = items.map(({ fields }) => firstOf(fields?.[name]))
      else unreadable.add(name)
      if (items.every(({ fields }) => fields)) faults.push(...findFaults(placed, lines))
      for (const [index, item] of items.entries()) {
        if (item.fields) continue
        faults.push(...findFaults(item, lines))
        unreadable.add(data[name] ? `${name}.${index}` : name)
      }
    }
  }
  if (faults.length === 0) faults.push(...findFaults(whole, lines)) // only wrong together
  return { data, unreadable, faults: eachOnce(faults), lineOf: (keys) => findPlacedLine(places.get(String(keys[0])), keys) ?? 1 }
}

const firstOf = (list: unknown): unknown => (Array.isArray(list) ? list[0] : null)

/** A field that was read by itself, or a list item by item. */
interface Placed {
  yaml: PlacedYaml
  items?: PlacedYaml[]
}

function findPlacedLine(placed: Placed | undefined, [name = '', index, ...rest]: readonly PropertyKey[]): number | undefined {
  const item = typeof index === 'number' ? placed?.items?.[index] : undefined
  if (item) return findLine(item, [name, 0, ...rest])
  return placed && findLine(placed.yaml, index === undefined ? [name] : [name, index, ...rest])
}

/** Some stretches of lines, with nothing on all others: so each stays on the line it stands on. */
const placeLines = (lines: readonly string[], stretches: readonly (readonly [start: number, end: number])[]) =>
  placeYaml(lines.map((line, index) => (stretches.some(([start, end]) => start <= index && index < end) ? line : '')).join('\n'))

/** Two slips of one kind on one line are told once. */
const eachOnce = (faults: readonly Fault[]) => [...new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault])).values()]

/** A list of plain values in brackets on one line. */
const bracketed = /^([ \t]*[\w-]+[ \t]*:[ \t]*)\[([^[\]{}"']*)\][ \t]*$/

/** The items of a field that is a list, each as if it were the only one, where it stands. */
function placeItems(lines: readonly string[], start: number, end: number): PlacedYaml[] {
  const [, name, values] = bracketed.exec(lines[start] ?? '') ?? []
  if (name === undefined || !values) return cutIntoItems(lines, start, end).map((item) => placeLines(lines, [[start, start + 1], item]))
  const alone = (value: string) => lines.map((_line, index) => (index === start ? `${name}[${value}]` : ''))
  return values.split(',').map((value) => placeLines(alone(value), [[start, start + 1]]))
}
