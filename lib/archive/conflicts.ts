// What is wrong between documents that may each be right: two that claim what only one can have, and copies in
// a circle. All take part, drafts and those with problems of their own too. Called by prove-content.
import { findNames, findTexts } from '../content/find-texts.ts'
import type { Problem } from '../content/problems.ts'
import type { AnyDocument, ReadContent } from '../content/read-documents.ts'
import { platforms } from '../content/schema.ts'
import { toHashtagKey, toNameKey } from '../slugs.ts'
import { toHandleKey } from './authors.ts'

/** Something only one document can have. */
interface Claim {
  /** the same for all who claim the same */
  key: string
  /** where it stands in the fields */
  keys: readonly PropertyKey[]
  /** what is claimed, as in `the name "Ada Grip"` */
  what: string
  /** the way out */
  advice: string
}

/** Every conflict in a content tree. */
export function findConflicts({ documents, leftOut }: Omit<ReadContent, 'problems'>): Problem[] {
  const all = [...Object.values(documents).flat(), ...leftOut]
  return [...findClaimedTwice(all), ...findCopyCircles(all.filter(({ folder }) => folder === 'articles'))]
}

function findClaimedTwice(documents: readonly AnyDocument[]): Problem[] {
  const owners = new Map<string, string>()
  return documents.flatMap((document) =>
    listClaims(document).flatMap(({ key, keys, what, advice }) => {
      const owner = owners.get(key) ?? document.path
      owners.set(key, owner)
      if (owner === document.path) return []
      return [{ path: document.path, line: document.lineOf(...keys), message: `${what} is also that of ${owner}; ${advice}` }]
    }),
  )
}

const keepOne = 'keep it in one of the two'

/** What a document claims for itself alone. */
function listClaims({ folder, slug, fields }: AnyDocument): Claim[] {
  const aliased = (name: string, toKey: (text: string) => string, what: string): Claim[] =>
    findNames(fields, name).map(({ text, keys }) => ({
      key: `${what} ${toKey(text)}`,
      keys,
      what: `the ${what} "${text}"`,
      advice: keepOne,
    }))
  switch (folder) {
    case 'articles': // two documents for one page of an outlet are one article covered twice
      return findTexts(fields, ['url']).map(({ text, keys }) => ({
        key: `address ${text}`,
        keys,
        what: 'the address',
        advice: 'keep one of the two articles',
      }))
    case 'people':
    case 'organizations':
      return [
        { key: `slug ${slug}`, keys: [], what: `the slug "${slug}"`, advice: 'rename one of the two files' },
        ...aliased('name', toNameKey, 'name'),
        ...platforms.flatMap((platform) =>
          findTexts(fields, ['handles', platform]).map(({ text, keys }) => ({
            key: `handle ${toHandleKey({ platform, name: text })}`,
            keys,
            what: `the handle "${text}"`,
            advice: keepOne,
          })),
        ),
      ]
    case 'hashtags':
      return aliased('name', toHashtagKey, 'hashtag')
    case 'glossary': // a word can be linked to one definition only
      return aliased('term', (text) => text.toLowerCase(), 'term')
    default:
      return []
  }
}

/** Copies in a circle have no original. */
function findCopyCircles(documents: readonly AnyDocument[]): Problem[] {
  const originals = new Map(documents.flatMap(({ slug, fields }) => findTexts(fields, ['copyOf']).map(({ text }) => [slug, text] as const)))
  return documents.flatMap(({ path, slug, lineOf }) => {
    const passed = new Set<string>()
    let original = originals.get(slug)
    while (original !== undefined && original !== slug && !passed.has(original)) {
      passed.add(original)
      original = originals.get(original)
    }
    if (original !== slug) return []
    const message =
      passed.size === 0
        ? 'copyOf names this article itself; name the original, or remove it'
        : `copyOf leads back to this article by way of ${[...passed].join(', ')}; remove it from the original`
    return [{ path, line: lineOf('copyOf'), message }]
  })
}
