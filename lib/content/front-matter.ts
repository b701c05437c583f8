// One file's text → its front matter and its body. YAML 1.2 core, by gray-matter, whose engines that run
// code are all replaced. The `yaml` package is the authority: it tells where a value stands and what is wrong
// with a block. js-yaml, six times as fast, reads the blocks in which nothing is wrong or rare; a test holds
// the two together. Refuses anything but `---` on line 1.
import matter from 'gray-matter'
import { CORE_SCHEMA, load } from 'js-yaml'
import { type Document, isMap, isNode, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml'
import type { Problem } from './problems.ts'

export interface FrontMatter {
  /** plain values: texts, numbers, booleans, null, lists, maps */
  data: unknown
  body: string
  /** line of the file on which the body begins */
  bodyLine: number
  /** line of the file on which the value at a path stands; the nearest ancestor's when it is missing */
  lineOf: (keys: readonly PropertyKey[]) => number
}

/** A front matter longer than this is a mistake (an unclosed block, a pasted file), not a document. */
const maxFrontMatterLines = 2000

const refuse = () => {
  throw new Error('code in front matter is never run')
}

/**
 * Splits and parses one document. gray-matter gets an options object every time: without one it
 * caches a file that failed as an empty one.
 * @returns the parts, or the problems that make them unreadable
 */
export function parseFrontMatter(path: string, text: string): { parts?: FrontMatter; problems: Problem[] } {
  const problem = (line: number, message: string) => ({ problems: [{ path, line, message }] })
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (source.includes('\u0000')) return problem(1, 'is not a text file; save it as UTF-8 text')
  if (source.includes('\ufffd'))
    return problem(lineOfOffset(source, source.indexOf('\ufffd')), 'holds bytes that are not UTF-8; save the file as UTF-8')
  const lines = source.split('\n')
  const opening = lines[0] ?? ''
  if (/^---\s*\w/.test(opening))
    return problem(1, `front matter is YAML only, "${opening.trim()}" is refused and never run; write --- alone on the first line`)
  if (opening.trimEnd() !== '---') return problem(1, 'there is no front matter; begin the file with a line that is exactly ---')
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  const closingLine = lines[closing]?.trimEnd() ?? ''
  if (closing < 0) return problem(1, 'the front matter is never closed; end it with a line that is exactly ---')
  if (closingLine !== '---')
    return problem(closing + 1, `"${closingLine.slice(0, 40)}" closes no front matter; write --- alone on its line, or indent the line`)
  if (closing > maxFrontMatterLines)
    return problem(1, `the front matter has ${closing - 1} lines; close it with --- before the text begins`)

  const body = lines.slice(closing + 1).join('\n')
  let block: string | undefined
  // without its body, which gray-matter would copy twice
  matter(['---', ...lines.slice(1, closing), '---'].join('\n'), {
    language: 'yaml',
    engines: {
      yaml: (found: string) => {
        block = found
        return {}
      },
      javascript: { parse: refuse },
      js: { parse: refuse },
      coffee: { parse: refuse },
      coffeescript: { parse: refuse },
      json: { parse: refuse },
    },
  })
  const bodyLine = closing + 2
  // gray-matter leaves the engine uncalled for an empty block
  if (block === undefined) return { parts: { data: {}, body, bodyLine, lineOf: () => 1 }, problems: [] }

  const yaml = block
  let placed: PlacedYaml | undefined
  const place = () => {
    placed ??= placeYaml(yaml)
    return placed
  }
  const data = loadPlainly(yaml) ?? place().fields
  if (data) {
    const lineOf = (keys: readonly PropertyKey[]) => findLine(place(), keys)
    return { parts: { data, body, bodyLine, lineOf }, problems: [] }
  }
  return {
    problems: findFaults(place(), lines).map(({ line, message }) => ({ path, line, message })),
  }
}

/** What js-yaml resolves, or reads otherwise than the authority; more rather than less. */
const rare = new RegExp(
  [
    /(?:^|[\s[,{:?-])[&*!]\S/, // anchors, aliases, tags
    /\b0[bo]\d/, // numbers to a base
    /-[ \t]+[-?](?:\s|$)/, // a list right inside a list
    /(?:^|[\s[,{:-])(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/, // a quotation that does not end on its line
    /[[{](?:[^\]}\n]*$|.*#)/, // brackets that do not, or that a comment may cut
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
  document: Document.Parsed
  /** undefined when the block is not a list of fields, or holds what is refused */
  fields: object | undefined
  /** offset of the first alias: right in YAML, and refused here */
  alias: number | undefined
  /** offset → line of the file: gray-matter hands over the block with the line break that ends the first --- */
  lineAt: (offset: number) => number
}

function placeYaml(block: string): PlacedYaml {
  const counter = new LineCounter()
  const document = parseDocument(block, { version: '1.2', schema: 'core', uniqueKeys: true, lineCounter: counter, prettyErrors: false })
  let alias: number | undefined
  visit(document, {
    Alias: (_key, node) => {
      alias ??= node.range?.[0] ?? 0
    },
  })
  const isRight = document.errors.length === 0 && isMap(document.contents) && alias === undefined
  return { document, fields: isRight ? document.toJS() : undefined, alias, lineAt: (offset) => counter.linePos(offset).line }
}

/** What is wrong with a block that gives no fields. `lines` are those of the file. */
function findFaults({ document, alias, lineAt }: PlacedYaml, lines: readonly string[]): { line: number; message: string }[] {
  if (document.errors.length > 0) {
    return chooseErrors(document.errors).map((error) => {
      const line = lineAt(error.pos[0])
      return { line, message: explainYamlError(error.code, error.message, lines[line - 1] ?? '') }
    })
  }
  if (alias !== undefined) return [{ line: lineAt(alias), message: 'a value may not begin with *; put it in double quotation marks' }]
  return [{ line: 2, message: 'the front matter is not a list of fields; write one "name: value" on each line' }]
}

/** Line of a value, or of its nearest ancestor that is there. */
function findLine({ document, lineAt }: PlacedYaml, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length)
    const value = document.getIn(path, true)
    if (isNode(value) && value.range) return lineAt(keyOffset(document, path) ?? value.range[0])
  }
  return 1
}

/** After the first slip in its grammar YAML reports what follows from it; fields given twice are each their own mistake. */
function chooseErrors(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  return duplicates.length > 0 ? duplicates : errors.slice(0, 1)
}

/** Where the key itself stands: a value may begin on the line after it. */
function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)))
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined
}

const lineOfOffset = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** YAML's own words for the commonest slips are for programmers; these are for editors. */
function explainYamlError(code: string, message: string, line: string): string {
  const plain = message.replace(/\s+at line \d+[\s\S]*$/, '').replace(/[:.]\s*$/, '')
  if (/^\s*\t/.test(line) || code === 'TAB_AS_INDENT') return 'a tab begins this line and YAML forbids that; indent with spaces'
  if (code === 'DUPLICATE_KEY') return `the field "${line.split(':')[0]?.trim()}" is given twice; keep one`
  if (/[[,:-]\s*@/.test(line)) return 'a value may not begin with @; write the handle without it'
  if (/[[,:-]\s*#/.test(line)) return 'after a space, # begins a comment and the rest of the line is lost; write hashtags without #'
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
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2'),
  )}`
}
