// One file's text → its front matter and its body, by gray-matter, whose engines that run code are all
// replaced. Refuses anything but `---` on line 1. What the fields hold is read by yaml.ts.
import matter from 'gray-matter'
import type { Problem } from './problems.ts'
import { readYaml, type YamlFields } from './yaml.ts'

/** The parts of one file. Its lines are those of the file. */
export interface FrontMatter extends Omit<YamlFields, 'faults'> {
  body: string
  /** line of the file on which the body begins */
  bodyLine: number
}

/** A front matter longer than this is a mistake (an unclosed block, a pasted file), not a document. */
const maxFrontMatterLines = 2000

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const controlCharacter = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/

const refuse = () => {
  throw new Error('code in front matter is never run')
}

/**
 * Splits and parses one document. gray-matter gets an options object every time: without one it
 * caches a file that failed as an empty one.
 * @returns the parts, unless the file has none, and what is wrong with it
 */
export function parseFrontMatter(path: string, text: string): { parts?: FrontMatter; problems: Problem[] } {
  const problem = (line: number, message: string) => ({ problems: [{ path, line, message }] })
  const source = withPlainLineEnds(text)
  if (source.includes('\u0000')) return problem(1, 'is not a text file; save it as UTF-8 text')
  if (source.includes('\ufffd'))
    return problem(lineOfOffset(source, source.indexOf('\ufffd')), 'holds bytes that are not UTF-8; save the file as UTF-8')
  const control = source.search(controlCharacter)
  if (control >= 0) return problem(lineOfOffset(source, control), 'holds a control character, which nobody sees; remove it')
  const opening = lineAt(source, 0)
  if (/^---\s*\w/.test(opening))
    return problem(1, `front matter is YAML only, "${opening.trim()}" is refused and never run; write --- alone on the first line`)
  if (opening.trimEnd() !== '---') return problem(1, 'there is no front matter; begin the file with a line that is exactly ---')
  const end = source.indexOf('\n---', opening.length)
  if (end < 0) return problem(1, 'the front matter is never closed; end it with a line that is exactly ---')
  const closing = lineAt(source, end + 1)
  const closingLine = lineOfOffset(source, end) + 1
  if (closing.trimEnd() !== '---')
    return problem(
      closingLine,
      `"${closing.trimEnd().slice(0, 40)}" closes no front matter; write --- alone on its line, or indent the line`,
    )
  if (closingLine - 1 > maxFrontMatterLines)
    return problem(1, `the front matter has ${closingLine - 2} lines; close it with --- before the text begins`)

  const body = source.slice(end + 1 + closing.length + 1)
  const { faults, ...fields } = readYaml(extractBlock(`---${source.slice(opening.length, end)}\n---`))
  const prose = faults.length > 0 ? findProse(source.slice(0, end).split('\n')) : undefined
  if (prose) return problem(prose, 'the front matter is not closed before this line; write --- alone on a line above it')
  return { parts: { body, bodyLine: closingLine + 1, ...fields }, problems: faults.map((fault) => ({ path, ...fault })) }
}

/**
 * The YAML in a front matter, with the line break that ends the first `---`, so that its lines are those of the file.
 * @param frontMatter without the body, which gray-matter would copy twice
 */
function extractBlock(frontMatter: string): string {
  let block = '' // the engine is not called for an empty one
  matter(frontMatter, {
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
  return block
}

/** Line of the first words that are no field: after an empty line they are the body, and a rule of three dashes below them closed nothing. */
function findProse(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line, index) => index > 1 && lines[index - 1]?.trim() === '' && /^[^\s#:-][^:]*(?:$|:\S)|^>/.test(line))
  // below words of a body there are no fields: where some follow, it is a field with a slip in it
  return at < 0 || lines.slice(at + 1).some((line) => /^[\w-]+:(?: |$)/.test(line)) ? undefined : at + 1
}

/** Text without a byte-order mark, its lines ended as this code expects. */
function withPlainLineEnds(text: string): string {
  const marked = text.startsWith('\ufeff') ? text.slice(1) : text
  return marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked
}

/** The line that begins at an offset. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.slice(start) : text.slice(start, end)
}

const lineOfOffset = (text: string, offset: number) => text.slice(0, offset).split('\n').length
