// What is wrong with YAML → words for an editor: YAML's own words for the commonest slips are for programmers.
// Called by yaml.ts for every block, field or item that cannot be read.
import { type Document, isCollection, isScalar, visit, type YAMLParseError } from 'yaml'
import { cutByComment, type PlacedYaml } from './place-yaml.ts'

/** What is wrong on a line of the block, and the way out. */
export interface Fault {
  line: number
  message: string
}

/** What is wrong with a block that gives no fields. `lines` are those of the whole. */
export function findFaults({ block, document, refused, lineAt }: PlacedYaml, lines: readonly string[]): Fault[] {
  if (document.errors.length > 0) {
    return chooseErrors(document.errors).map((error) => {
      const noticed = lineAt(findOpening(document, error) ?? error.pos[0])
      const line =
        error.code === 'MULTIPLE_DOCS' ? lines.findLastIndex((text, index) => index < noticed && /^(?:\.{3}|-{3})/.test(text)) + 1 : noticed
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

export const duplicateField = (name: string) => `the field "${name}" is given twice; keep one`

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
