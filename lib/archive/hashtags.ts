// Every hashtag written anywhere → one hashtag each, whatever its capitals, shown in the preferred
// ones of its document or else the commonest. Refuses files that are not named like their hashtag.
import { findNames, findTexts } from '../content/find-texts.ts'
import { compareText, type Problem } from '../content/problems.ts'
import type { AnyDocument, Document } from '../content/read-documents.ts'
import { toHashtagKey, toSlug } from '../slugs.ts'

export interface HashtagNames {
  /** key → slug, aliases included */
  slugs: Map<string, string>
  /** hashtags as written → their slugs, each once, in their order */
  toSlugs: (written: readonly string[]) => string[]
  /** slug → name in its preferred capitals */
  names: Map<string, string>
}

/**
 * Gives each hashtag its slug and name.
 * @param written every hashtag as written, as often as it was written, in a stable order
 */
export function nameHashtags(documents: readonly Document<'hashtags'>[], written: readonly string[]): HashtagNames {
  const slugs = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { slug, fields } of documents) {
    names.set(slug, fields.name)
    for (const key of [fields.name, ...fields.aliases].map(toHashtagKey)) if (!slugs.has(key)) slugs.set(key, slug)
  }
  const counts = new Map<string, number>()
  for (const tag of written) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const spellings = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))
  for (const [spelling] of spellings.sort(([a], [b]) => compareText(toHashtagKey(a), toHashtagKey(b)))) {
    const key = toHashtagKey(spelling)
    if (slugs.has(key)) continue
    let slug = toSlug(key)
    for (let number = 2; names.has(slug); number++) slug = `${toSlug(key)}-${number}`
    slugs.set(key, slug)
    names.set(slug, spelling)
  }
  const slugOf = new Map(spellings.map(([spelling]) => [spelling, slugs.get(toHashtagKey(spelling))]))
  const toSlugs = (tags: readonly string[]) => [...new Set(tags.flatMap((tag) => slugOf.get(tag) ?? []))]
  return { slugs, toSlugs, names }
}

/** Hashtags' files that are not named like their hashtag. */
export function findMisnamedHashtags(documents: readonly AnyDocument[]): Problem[] {
  return documents.flatMap(({ slug, path, fields, lineOf }) => {
    const own = findNames(fields).map(({ text }) => text)
    const [name] = findTexts(fields, ['name']).map(({ text }) => text)
    if (name === undefined || own.some((tag) => toSlug(toHashtagKey(tag)) === slug)) return []
    const fileName = `${toSlug(toHashtagKey(name))}.md`
    const message = `the file is ${slug}.md but the hashtag is ${name}; rename the file to ${fileName}, or mend the name`
    return [{ path, line: lineOf('name'), message }]
  })
}
