// What two people or organizations both claim. Called by build-archive with all, published or not.
import type { Problem } from '../content/problems.ts'
import type { Unpublished } from '../content/read-documents.ts'
import { platforms } from '../content/schema.ts'
import { toNameKey } from '../slugs.ts'
import { toHandleKey } from './authors.ts'
import { each, findTexts } from './references.ts'

/** Names, aliases, handles and slugs that two documents of people and organizations claim, published or not. */
export function findSharedNames(documents: readonly Unpublished[]): Problem[] {
  const owners = new Map<string, string>()
  return documents.flatMap(({ path, slug, fields, lineOf }) => {
    const claim = (key: string, line: number, message: (owner: string) => string): Problem[] => {
      const owner = owners.get(key) ?? path
      owners.set(key, owner)
      return owner === path ? [] : [{ path, line, message: message(owner) }]
    }
    const shared = (what: string) => (owner: string) => `${what} is also that of ${owner}; keep it in one of the two`
    const names = [...findTexts(fields, ['name']), ...findTexts(fields, ['aliases', each])]
    const handles = platforms.flatMap((platform) => findTexts(fields, ['handles', platform]).map((found) => ({ ...found, platform })))
    return [
      ...claim(`slug ${slug}`, 1, (owner) => `the slug "${slug}" is also that of ${owner}; rename one of the two files`),
      ...names.flatMap(({ text, keys }) => claim(`name ${toNameKey(text)}`, lineOf(...keys), shared(`the name "${text}"`))),
      ...handles.flatMap(({ text, keys, platform }) =>
        claim(`handle ${toHandleKey({ platform, name: text })}`, lineOf(...keys), shared(`the handle "${text}"`)),
      ),
    ]
  })
}
