// Slugs that one document takes from another: each must exist, whether the document is published or not.
// One that belongs to a draft is left out with a note, since a draft is kept out of everything.
// prove-content proves all of them; builders then take what exists.
import type { Folder } from '../content/files.ts'
import { each, findTexts } from '../content/find-texts.ts'
import { type Problem, suggest } from '../content/problems.ts'
import type { AnyDocument, Documents } from '../content/read-documents.ts'

/** A place in the fields of a kind of document. */
interface Reference {
  place: readonly string[]
  to: Folder
  /** cannot be left out, so it may be no draft */
  required?: true
}

const references: Partial<Record<Folder, readonly Reference[]>> = {
  articles: [
    { place: ['source'], to: 'sources', required: true },
    { place: ['copyOf'], to: 'articles' },
    { place: ['topics', each], to: 'topics' },
    { place: ['milestones', each], to: 'milestones' },
  ],
  milestones: [
    { place: ['round'], to: 'rounds', required: true },
    { place: ['figures', each, 'source'], to: 'articles' },
    { place: ['votes', each, 'source'], to: 'articles' },
  ],
  topics: [
    { place: ['positions', each, 'round'], to: 'rounds' },
    { place: ['positions', each, 'source'], to: 'articles' },
  ],
}

const kindNames: Partial<Record<Folder, string>> = {
  articles: 'article',
  milestones: 'milestone',
  rounds: 'round',
  sources: 'source',
  topics: 'topic',
}

export class References {
  readonly problems: Problem[] = []
  readonly notes: Problem[] = []
  readonly #published = new Set<string>()
  readonly #drafts = new Set<string>()
  readonly #known: ReadonlySet<string>
  readonly #suggestions = new Map<string, string>()

  /** @param known `folder/slug` of every file, also of those with problems of their own */
  constructor(all: Documents, known: ReadonlySet<string>) {
    this.#known = known
    for (const { folder, slug, fields } of Object.values(all).flat())
      (fields.draft ? this.#drafts : this.#published).add(`${folder}/${slug}`)
  }

  /** Whether a document is there and published. */
  has(folder: Folder, slug: string): boolean {
    return this.#published.has(`${folder}/${slug}`)
  }

  /** What is known of `folder/slug` that is not published. */
  findUnpublished(name: string): 'draft' | 'left out' | undefined {
    if (this.#drafts.has(name)) return 'draft'
    return this.#known.has(name) && !this.#published.has(name) ? 'left out' : undefined
  }

  /** Made once for each: what is misspelt or renamed may be named by thousands. */
  #suggest(folder: Folder, slug: string): string {
    const name = `${folder}/${slug}`
    const slugs = () => [...this.#known].filter((other) => other.startsWith(`${folder}/`)).map((other) => other.slice(folder.length + 1))
    const made = this.#suggestions.get(name) ?? suggest(slug, slugs())
    this.#suggestions.set(name, made)
    return made
  }

  /** Those of the slugs that are there and published, each once. */
  toPublishedSlugs(folder: Folder, slugs: readonly string[]): string[] {
    return [...new Set(slugs.filter((slug) => this.has(folder, slug)))]
  }

  /** Reports what a document refers to and nobody has. What is not published may refer to drafts. */
  prove({ folder, path, fields, lineOf }: AnyDocument, isPublished: boolean): void {
    for (const { place, to, required } of references[folder] ?? []) {
      for (const { text: slug, keys } of findTexts(fields, place, to === 'rounds')) {
        if (this.has(to, slug)) continue
        const report = (list: Problem[], message: string) => list.push({ path, line: lineOf(...keys), message })
        const kind = `the ${kindNames[to]} "${slug}"`
        const unpublished = this.findUnpublished(`${to}/${slug}`)
        if (!unpublished) {
          const message = `there is no ${kindNames[to]} "${slug}"${this.#suggest(to, slug)}; write the name of a file in ${to}/, or add that file`
          report(this.problems, message)
        } else if (unpublished === 'draft' && isPublished) {
          if (required) report(this.problems, `${kind} is a draft; publish it first, or make this a draft too`)
          else report(this.notes, `${kind} is a draft; it is left out here until it is published`)
        }
      }
    }
  }
}
