// Addresses left behind by renamed documents, and taken again by somebody or something that came to exist by
// being written of. What documents take, read-documents has refused. Called by load-archive.
import type { Problem } from '../content/problems.ts'
import type { Document } from '../content/read-documents.ts'
import type { Archive } from './archive.ts'
import type { ProvenContent } from './prove-content.ts'

const folders = ['people', 'organizations', 'hashtags'] as const

/** A problem for each former slug in use. @param toArchive is asked only if there are former slugs */
export function findTakenFormerSlugs({ published }: ProvenContent, toArchive: () => Archive): Problem[] {
  return folders.flatMap((folder) => {
    const documents: readonly Document<(typeof folders)[number]>[] = published[folder]
    const slugs = new Set(documents.map(({ slug }) => slug))
    return documents.flatMap(({ path, fields, lineOf }) =>
      fields.formerSlugs.flatMap((former, index) => {
        if (slugs.has(former) || !toArchive()[folder].find(former)) return []
        const message = `the former slug "${former}" is in use by what articles write of; remove it here`
        return [{ path, line: lineOf('formerSlugs', index), message }]
      }),
    )
  })
}
