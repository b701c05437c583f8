// One block of YAML as the `yaml` package reads it, the authority: its fields, where each value stands, and
// what is right in YAML and surely not meant. Called by yaml.ts, which reads, and explain-yaml.ts, which tells.
import { type Document, isAlias, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml'

/** A block with the place of everything in it. */
export interface PlacedYaml {
  block: string
  document: Document.Parsed
  /** undefined when the block is not a list of fields, or holds what is refused */
  fields: Record<string, unknown> | undefined
  /** what is right in YAML and surely not meant, by its offset */
  refused: { offset: number; message: string }[]
  /** offset → line of the block */
  lineAt: (offset: number) => number
}

/** Reads a block; nothing is thrown, whatever it is. */
export function placeYaml(block: string): PlacedYaml {
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

/** A hashtag that YAML takes for a comment. */
export const cutByComment =
  'after a space, # begins a comment and the rest of the line is lost; write hashtags without #, or put the value in quotation marks'

/** Line of a value, or of its nearest ancestor that is there. */
export function findLine({ document, lineAt }: PlacedYaml, keys: readonly PropertyKey[]): number | undefined {
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
