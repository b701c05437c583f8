// The quick way for the commonest texts: paragraphs and quotations of plain words, in which no character
// means anything to Markdown. Gives the tree remark would give, or nothing for any text it is not sure of:
// then remark itself reads it. Called by parse-body; a test holds the two together.
import type { Paragraph, Root, RootContent } from 'mdast'

/** Characters that may begin or end something inside a line, and spaces other than the plain one. */
const special = /[\\`*_[\]<>&!\t\f\v\u00a0\u2028\u2029]/
/** How a plain line begins: a word, a number that numbers no list, a hashtag, a quotation mark, a dash of dialogue. */
const opening = /^(?:\p{L}|#\p{L}|\d+(?![\d.)])|["'“”‘’(@$£€—–…])/u

const isPlain = (line: string) => opening.test(line) && !line.endsWith(' ') && !special.test(line)

/** Text → its tree, with the lines on which blocks begin, or undefined if remark must read it. */
export function parsePlainMarkdown(text: string): Root | undefined {
  const lines = text.split('\n')
  const children: RootContent[] = []
  for (let at = 0; at < lines.length; ) {
    if (lines[at] === '') {
      at++
      continue
    }
    const start = at
    while (at < lines.length && lines[at] !== '') at++
    const block = lines.slice(start, at)
    const node = block[0]?.startsWith('>') ? parseQuotation(block, start + 1) : parseParagraph(block, start + 1)
    if (!node) return undefined
    children.push(node)
  }
  return { type: 'root', children }
}

function parseParagraph(lines: readonly string[], line: number): Paragraph | undefined {
  if (!lines.every(isPlain)) return undefined
  return { type: 'paragraph', children: [{ type: 'text', value: lines.join('\n') }], position: positionOf(line, lines.length) }
}

function parseQuotation(lines: readonly string[], line: number): RootContent | undefined {
  if (!lines.every((text) => text === '>' || text.startsWith('> '))) return undefined
  const inner = parsePlainMarkdown(lines.map((text) => text.slice(2)).join('\n'))
  if (!inner || lines[0] === '>' || lines.at(-1) === '>') return undefined
  const paragraphs = inner.children.filter((child) => child.type === 'paragraph')
  if (paragraphs.length !== inner.children.length) return undefined
  for (const { position } of paragraphs) {
    if (!position) continue
    position.start.line += line - 1
    position.end.line += line - 1
  }
  return { type: 'blockquote', children: paragraphs, position: positionOf(line, lines.length) }
}

/** Problems are reported by line; nobody asks for columns. */
const positionOf = (line: number, lines: number) => ({ start: { line, column: 1 }, end: { line: line + lines - 1, column: 1 } })
