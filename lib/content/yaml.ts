// One block of YAML 1.2 (core schema) → the fields in it, and what is wrong. The `yaml` package is the
// authority: it tells where a value stands and what is wrong with it. js-yaml, six times as fast, reads the
// blocks in which nothing is wrong or rare; a test holds the two together. A slip in one field hides no other.
import { CORE_SCHEMA, load } from 'js-yaml'
import { type Document, isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml'

export interface YamlFields {
  /** plain values: texts, numbers, booleans, null, lists, maps */
  data: object
  /** fields (`posts`) and members of lists (`posts.0`) that are there and cannot be read; they are not in `data`, or null there */
  unreadable: ReadonlySet<string>
  faults: Fault[]
  /** line of the block on which the value at a path stands; the nearest ancestor's when it is missing */
  lineOf: (keys: readonly PropertyKey[]) => number
}

/** What is wrong on a line of the block, and the way out. */
interface Fault {
  line: number
  message: string
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
    /\S[ \t]#[\w\u0080-\uffff]/, // a comment that may be a hashtag
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

/** A block with the place of everything in it. */
interface PlacedYaml {
  block: string
  document: Document.Parsed
  /** undefined when the block is not a list of fields, or holds what is refused */
  fields: Record<string, unknown> | undefined
  /** what is right in YAML and surely not meant, by its offset */
  refused: { offset: number; message: string }[]
  /** offset → line of the block */
  lineAt: (offset: number) => number
}

function placeYaml(block: string): PlacedYaml {
  const counter = new LineCounter()
  const document = parseDocument(block, { version: '1.2', schema: 'core', uniqueKeys: true, lineCounter: counter, prettyErrors: false })
  const refused: PlacedYaml['refused'] = []
  visit(document, {
    Node: (_key, node) => {
      const [start = 0, end = 0] = node.range ?? []
      const sign = isAlias(node) ? '*' : node.tag ? '!' : node.anchor ? '&' : undefined
      if (sign) refused.push({ offset: start, message: `a value may not begin with ${sign}; put it in double quotation marks` })
      // a comment of one word, right behind a value, is a hashtag to whoever wrote it
      if (/^[ \t]+#[\p{L}\p{N}_]/u.test(block.slice(end, end + 80).split('\n')[0] ?? ''))
        refused.push({ offset: start, message: cutByComment })
    },
  })
  const isRight = document.errors.length === 0 && (isMap(document.contents) || document.contents === null) && refused.length === 0
  const fields = isRight ? (document.toJS() ?? {}) : undefined
  return { block, document, fields, refused, lineAt: (offset) => counter.linePos(offset).line }
}

const cutByComment =
  'after a space, # begins a comment and the rest of the line is lost; write hashtags without #, or put the value in quotation marks'

/** A name begins a field, which goes on to the next: at the edge of the block, or as far from it as the first. */
const fieldName = /^( *)([\w-]+(?=[ \t]*:)|"[^"\n]*"(?=[ \t]*:)|'[^'\n]*'(?=[ \t]*:))/

/** What can be read of a block with something wrong in it: YAML alone would lose all that follows the first slip. */
function readFieldByField(block: string, whole: PlacedYaml): YamlFields {
  const lines = block.split('\n')
  const data: Record<string, unknown> = {}
  const unreadable = new Set<string>()
  const places = new Map<string, Placed>()
  const faults: Fault[] = []
  for (const { name, start, end } of cutIntoFields(lines)) {
    const placed = placeLines(lines, [[start, end]])
    if (name !== undefined && places.has(name)) faults.push({ line: start + 1, message: duplicateField(name) })
    else if (placed.fields) {
      Object.assign(data, placed.fields)
      for (const key of Object.keys(placed.fields)) places.set(key, { yaml: placed })
    } else {
      const items = name === undefined ? [] : cutIntoItems(lines, start, end).map((item) => placeLines(lines, [[start, start + 1], item]))
      if (name === undefined || !items.some(({ fields }) => fields)) {
        faults.push(...findFaults(placed, lines))
        if (name !== undefined) unreadable.add(name)
        if (name !== undefined) places.set(name, { yaml: placed })
        continue
      }
      places.set(name, { yaml: placed, items })
      data[name] = items.map(({ fields }) => firstOf(fields?.[name]))
      for (const [index, item] of items.entries()) {
        if (item.fields) continue
        faults.push(...findFaults(item, lines))
        unreadable.add(`${name}.${index}`)
      }
    }
  }
  if (faults.length === 0) faults.push(...findFaults(whole, lines)) // only wrong together
  return { data, unreadable, faults, lineOf: (keys) => findPlacedLine(places.get(String(keys[0])), keys) ?? 1 }
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

/** A list below a name → its items. */
function cutIntoItems(lines: readonly string[], start: number, end: number): [start: number, end: number][] {
  const indent = /^ *(?=- )/.exec(lines[start + 1] ?? '')?.[0]
  if (indent === undefined) return []
  const starts = lines.flatMap((line, index) => (index > start && index < end && line.startsWith(`${indent}- `) ? [index] : []))
  return starts.map((at, index) => [at, starts[index + 1] ?? end])
}

/** Lines → the stretches of them that are one field each, and what stands above the first. */
function cutIntoFields(lines: readonly string[]): { name?: string; start: number; end: number }[] {
  const indents = lines.flatMap((line) => fieldName.exec(line)?.[1] ?? [])
  const starts = lines.flatMap((line, start) => {
    const [, indent, name] = fieldName.exec(line) ?? []
    return name === undefined || indent !== indents[0] ? [] : [{ name: name.replace(/^["']|["']$/g, ''), start }]
  })
  const first = starts[0]?.start ?? lines.length
  return [
    { start: 0, end: first },
    ...starts.map(({ name, start }, index) => ({ name, start, end: starts[index + 1]?.start ?? lines.length })),
  ]
}

/** What is wrong with a block that gives no fields. `lines` are those of the whole. */
function findFaults({ block, document, refused, lineAt }: PlacedYaml, lines: readonly string[]): Fault[] {
  if (document.errors.length > 0) {
    return chooseErrors(document.errors).map((error) => {
      const line = lineAt(findOpening(document, error) ?? error.pos[0])
      if (error.code === 'DUPLICATE_KEY') return { line, message: duplicateField(/[\w-]+/.exec(block.slice(error.pos[0]))?.[0] ?? '') }
      return { line, message: explainYamlError(error.code, error.message, lines[line - 1] ?? '') }
    })
  }
  if (refused.length > 0) return refused.map(({ offset, message }) => ({ line: lineAt(offset), message }))
  const line = lineAt(document.contents?.range[0] ?? 0)
  const [, name, value] = /^([\w-]+):(\S.*)$/.exec(lines[line - 1] ?? '') ?? []
  if (name) return [{ line, message: `after "${name}:" a space is missing; write ${name}: ${value}` }]
  return [{ line, message: 'the front matter is not a list of fields; write one "name: value" on each line' }]
}

/** After the first slip in its grammar YAML reports what follows from it; fields given twice are each their own mistake. */
function chooseErrors(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  return duplicates.length > 0 ? duplicates : errors.slice(0, 1)
}

const neverClosed = /closing (["'])|end with a ([\]}])/

/** Where that begins whose end is missing: YAML notices only where it would have to end. */
function findOpening(document: Document.Parsed, { message, pos: [noticed] }: YAMLParseError): number | undefined {
  if (!neverClosed.test(message)) return undefined
  let opening: number | undefined
  visit(document, {
    Node: (_key, node) => {
      const canBeOpen = isScalar(node) ? /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow
      if (canBeOpen && node.range && node.range[0] < noticed && node.range[1] >= noticed) opening = node.range[0]
    },
  })
  return opening
}

/** Line of a value, or of its nearest ancestor that is there. */
function findLine({ document, lineAt }: PlacedYaml, keys: readonly PropertyKey[]): number | undefined {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length)
    const value = document.getIn(path, true)
    if (isNode(value) && value.range) return lineAt(keyOffset(document, path) ?? value.range[0])
  }
  return undefined
}

/** Where the key itself stands: a value may begin on the line after it. */
function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)))
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined
}

const duplicateField = (name: string) => `the field "${name}" is given twice; keep one`

/** YAML's own words for the commonest slips are for programmers; these are for editors. */
function explainYamlError(code: string, message: string, line: string): string {
  const plain = message.replace(/\s+at line \d+[\s\S]*$/, '').replace(/[:.]\s*$/, '')
  if (/^\s*\t/.test(line) || code === 'TAB_AS_INDENT') return 'a tab begins this line and YAML forbids that; indent with spaces'
  if (/[[,:-]\s*@/.test(line)) return 'a value may not begin with @; write the handle without it'
  if (/[[,:-]\s*#|[[{].*\s#/.test(line)) return cutByComment
  if (code === 'MULTIPLE_DOCS') return 'this line ends the fields for YAML; remove it'
  if (code === 'BAD_DQ_ESCAPE')
    return 'a backslash means more in double quotation marks; write two of them, or put the value in single ones'
  const [, quotation, bracket] = neverClosed.exec(message) ?? []
  if (quotation)
    return `a quotation mark that begins here is never closed; end the value with ${quotation}, or put the whole value in ${quotation === '"' ? 'single' : 'double'} quotation marks`
  if (bracket) return `a bracket that opens here is never closed; end the value with ${bracket}`
  if (/^\s*[\w-]+:.*:\s/.test(line)) return `a value with a colon needs quotation marks; write ${quoted(line)}`
  if (/^\s*[\w-]+:\s*["'].*["']\s*\S/.test(line))
    return `text after the closing quotation mark; put the whole value in quotation marks: ${quoted(line)}`
  return `YAML cannot read this (${plain}); put the value in double quotation marks, or mend the indentation`
}

function quoted(line: string): string {
  const [key = '', ...rest] = line.trim().split(':')
  return `${key}: ${JSON.stringify(
    rest
      .join(':')
      .replace(/\s#\s.*$/, '') // the editor's own comment
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2'),
  )}`
}
