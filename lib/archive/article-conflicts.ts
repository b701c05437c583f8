// What is wrong between articles that may each be right: called by build-archive with all, published or not.
import type { Problem } from '../content/problems.ts'
import type { Unpublished } from '../content/read-documents.ts'
import { findTexts } from './references.ts'

/** Two documents for one page of an outlet are one article covered twice. */
export function findSharedAddresses(documents: readonly Unpublished[]): Problem[] {
  const owners = new Map<string, string>()
  return documents.flatMap(({ path, fields, lineOf }) => {
    const [url] = findTexts(fields, ['url'])
    if (!url) return []
    const owner = owners.get(url.text)
    owners.set(url.text, owner ?? path)
    return owner ? [{ path, line: lineOf('url'), message: `the address is also that of ${owner}; keep one of the two articles` }] : []
  })
}

/** Copies in a circle have no original. */
export function findCopyCircles(documents: readonly Unpublished[]): Problem[] {
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
