// Addresses left behind by renamed documents, and taken again by somebody or something that came to exist by
// being written of. What documents take, read-documents has refused. Called by load-archive.
import type { Problem } from '../content/problems.ts'
import type { Document } from '../content/read-documents.ts'
import type { Printed } from './build-posts.ts'
import type { ProvenContent } from './prove-content.ts'

const folders = ['people', 'organizations', 'hashtags'] as const

/** A problem for each former slug in use. @param getPrinted is asked only for former slugs of hashtags */
export function findTakenFormerSlugs({ published, authors }: ProvenContent, getPrinted: () => Printed): Problem[] {
  const isTaken = {
    people: (slug: string) => authors.all.some((author) => author.kind === 'person' && author.slug === slug),
    organizations: (slug: string) => authors.all.some((author) => author.kind === 'organization' && author.slug === slug),
    hashtags: (slug: string) => getPrinted().hashtagNames.names.has(slug),
  }
  return folders.flatMap((folder) => {
    const documents: readonly Document<(typeof folders)[number]>[] = published[folder]
    const slugs = new Set(documents.map(({ slug }) => slug))
    return documents.flatMap(({ path, fields, lineOf }) =>
      fields.formerSlugs.flatMap((former, index) => {
        if (slugs.has(former) || !isTaken[folder](former)) return []
        const message = `the former slug "${former}" is in use by what articles write of; remove it here`
        return [{ path, line: lineOf('formerSlugs', index), message }]
      }),
    )
  })
}
