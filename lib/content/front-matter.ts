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
  // gray-matter leaves the engine uncalled for an empty block, and hands over others with the line break that ends
  // the first ---, so that their lines are those of the file
  const { faults, ...fields } = readYaml(block ?? '')
  return { parts: { ...fields, body, bodyLine }, problems: faults.map((fault) => ({ path, ...fault })) }
}

const lineOfOffset = (text: string, offset: number) => text.slice(0, offset).split('\n').length
