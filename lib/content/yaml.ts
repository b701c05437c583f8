// One block of YAML 1.2 (core schema) → the fields in it, and what is wrong. The `yaml` package is the
// authority: it tells where a value stands and what is wrong with it. js-yaml, six times as fast, reads the
// blocks in which nothing is wrong or rare; a test holds the two together. A slip in one field hides no other.
import { CORE_SCHEMA, load } from 'js-yaml'
import type { Fault } from './explain-yaml.ts'
import { readPartly } from './partly-yaml.ts'
import { findLine, type PlacedYaml, placeYaml } from './place-yaml.ts'

export interface YamlFields {
  /** plain values: texts, numbers, booleans, null, lists, maps */
  data: object
  /** fields (`posts`), members of lists (`posts.0`) and fields of these (`posts.0.by`) that are there and cannot be read; they are not in `data`, or null there */
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
  if (!data) return readPartly(block, place())
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
