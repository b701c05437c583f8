// Slugs that one document takes from another: each must exist. One that belongs to a draft is left
// out with a note, since a draft is kept out of everything. build-archive asks for every reference.
import type { Folder } from '../content/files.ts'
import { type Problem, suggest } from '../content/problems.ts'
import type { Document, Documents } from '../content/read-documents.ts'

const folderNames: Partial<Record<Folder, string>> = {
  articles: 'article',
  milestones: 'milestone',
  rounds: 'round',
  sources: 'source',
  topics: 'topic',
}

export class References {
  readonly problems: Problem[] = []
  readonly notes: Problem[] = []
  readonly #slugs = new Map<Folder, Set<string>>()
  readonly #drafts = new Map<Folder, Set<string>>()

  readonly #known: ReadonlySet<string>

  constructor(all: Documents, published: Documents, known: ReadonlySet<string>) {
    this.#known = known
    for (const folder of Object.keys(all) as Folder[]) {
      this.#slugs.set(folder, new Set(published[folder].map(({ slug }) => slug)))
      this.#drafts.set(folder, new Set(all[folder].filter(({ fields }) => fields.draft).map(({ slug }) => slug)))
    }
  }

  /** The slug itself when it exists, undefined when it is a draft's or nobody's. */
  slug(document: Document<Folder>, folder: Folder, slug: string, ...keys: PropertyKey[]): string | undefined {
    if (this.#slugs.get(folder)?.has(slug)) return slug
    const place = { path: document.path, line: document.lineOf(...keys) }
    const kind = folderNames[folder]
    if (this.#drafts.get(folder)?.has(slug))
      this.notes.push({ ...place, message: `the ${kind} "${slug}" is a draft; it is left out here until it is published` })
    else if (!this.#known.has(`${folder}/${slug}`)) {
      const known = this.#slugs.get(folder) ?? []
      this.problems.push({
        ...place,
        message: `there is no ${kind} "${slug}"${suggest(slug, known)}; write the name of a file in ${folder}/, or add that file`,
      })
    }
    return undefined
  }

  slugs(document: Document<'articles'>, folder: 'topics' | 'milestones', field: 'topics' | 'milestones'): string[] {
    return [...new Set(document.fields[field].flatMap((slug, index) => this.slug(document, folder, slug, field, index) ?? []))]
  }

  /** A reference that cannot be left out: a draft is a problem too. */
  required(document: Document<Folder>, folder: Folder, slug: string, ...keys: PropertyKey[]): string {
    if (this.#drafts.get(folder)?.has(slug)) {
      const message = `the ${folderNames[folder]} "${slug}" is a draft; publish it first, or make this a draft too`
      this.problems.push({ path: document.path, line: document.lineOf(...keys), message })
    } else this.slug(document, folder, slug, ...keys)
    return slug
  }
}
