// Who is who: people and organizations by handle, name and alias, and the people who come to exist
// because an article quotes or names them. Refuses names that two documents claim.

import { compareText, type Problem, suggest } from '../content/problems.ts'
import type { Document } from '../content/read-documents.ts'
import { isListPage, isSlug, toNameKey, toSlug, withoutEmoji } from '../slugs.ts'
import type { AuthorRef } from './archive.ts'

/** Somebody being gathered; a document is undefined for people known only from articles. */
export interface AuthorDraft extends AuthorRef {
  names: Map<string, number>
  handles: Record<string, string>
  document?: Document<'people'> | Document<'organizations'>
}

/** The fields of an article that name somebody. */
export type AuthorField = 'people' | 'organizations' | 'by'

export class Authors {
  readonly all: AuthorDraft[] = []
  readonly problems: Problem[] = []
  readonly notes: Problem[] = []
  readonly #bySlug = new Map<string, AuthorDraft>()
  readonly #byName = new Map<string, AuthorDraft>()
  readonly #byHandle = new Map<string, AuthorDraft>()

  /** names to suggest from: those of documents and of people who came to exist */
  readonly #names: string[] = []
  readonly #known: ReadonlySet<string>

  /** @param known `people/slug` and `organizations/slug` of all who are there, published or not */
  constructor(documents: readonly (Document<'people'> | Document<'organizations'>)[], known: ReadonlySet<string>) {
    this.#known = known
    for (const document of documents) this.#addDocument(document)
  }

  /** Whether somebody is there who is not among the authors: of a draft, or of a document with problems of its own. */
  #isLeftOut(slug: string): boolean {
    return !this.#bySlug.has(slug) && (this.#known.has(`people/${slug}`) || this.#known.has(`organizations/${slug}`))
  }

  listHandles(): [string, AuthorRef][] {
    return [...this.#byHandle]
      .filter(([key]) => !key.includes(':'))
      .map(([handle, { kind, slug }]): [string, AuthorRef] => [handle, { kind, slug }])
      .sort(([a], [b]) => compareText(a, b))
  }

  /**
   * The author of an attribution: by handle, then by name or alias; a person of that name comes to
   * exist when nobody is found.
   */
  resolve(name: string, place: Omit<Problem, 'message'>, handle?: Handle): AuthorDraft {
    const found =
      (handle && this.#byHandle.get(toHandleKey(handle))) ??
      this.#byName.get(toNameKey(name)) ??
      (handle && this.#findElsewhere(name, handle, place))
    const author = found ?? this.#create(name, place)
    author.names.set(name, (author.names.get(name) ?? 0) + 1)
    if (handle && !author.handles[handle.platform]) {
      author.handles[handle.platform] = handle.name
      this.#addHandle(author, handle)
    }
    return author
  }

  /**
   * Whom a front-matter list names: a slug that exists, or a plain name.
   * @returns undefined, and a problem or a note, for somebody who is not there
   */
  refer(text: string, place: Omit<Problem, 'message'>, field: AuthorField): AuthorDraft | undefined {
    const found = this.#bySlug.get(text) ?? this.#byName.get(toNameKey(text))
    if (found) return found
    const message = this.findUnknown(text, field)
    if (message) this.problems.push({ ...place, message })
    else if (this.#isLeftOut(text))
      this.notes.push({ ...place, message: `"${text}" is known only from what is not published; it is left out here until it is` })
    else return this.resolve(text, place)
    return undefined
  }

  /** What is wrong with a name in a front-matter list when nobody has it, and nobody of that name can come to exist. */
  findUnknown(text: string, field: AuthorField): string | undefined {
    if (this.#bySlug.has(text) || this.#byName.has(toNameKey(text)) || this.#isLeftOut(text)) return undefined
    if (field === 'organizations') {
      const nearest = suggest(
        text,
        this.all.filter(({ kind }) => kind === 'organization').map(({ slug }) => slug),
      )
      return `there is no organization "${text}"${nearest}; write the name of a file in organizations/, or add that file`
    }
    if (!isSlug(text)) return undefined
    return `${field} names "${text}", who has no document and is quoted nowhere${suggest(text, this.#bySlug.keys())}; write a slug that exists, or a plain name with capitals`
  }

  #create(name: string, place: Omit<Problem, 'message'>): AuthorDraft {
    const plain = withoutEmoji(name) || name
    const near = suggest(plain, this.#names).replace('did you mean', 'nearest known name:').replace('?)', ')')
    this.#names.push(plain)
    let slug = toSlug(plain)
    for (let number = 2; this.#bySlug.has(slug) || isListPage(slug); number++) slug = `${toSlug(plain)}-${number}`
    const author: AuthorDraft = { kind: 'person', slug, names: new Map(), handles: {} }
    this.notes.push({ ...place, message: `"${plain}" is new: a person of that name comes to exist at /people/${slug}/${near}` })
    this.all.push(author)
    this.#bySlug.set(slug, author)
    this.#byName.set(toNameKey(plain), author)
    return author
  }

  #addDocument(document: Document<'people'> | Document<'organizations'>) {
    const { slug, path, fields } = document
    const kind = document.folder === 'people' ? 'person' : 'organization'
    const author: AuthorDraft = { kind, slug, names: new Map(), handles: { ...fields.handles }, document }
    const other = this.#bySlug.get(slug)
    if (other) {
      this.problems.push({
        path,
        line: 1,
        message: `the slug "${slug}" is also that of ${other.document?.path}; rename one of the two files`,
      })
      return
    }
    this.all.push(author)
    this.#bySlug.set(slug, author)
    const claim = (name: string, ...keys: PropertyKey[]) => {
      const owner = this.#byName.get(toNameKey(name))
      if (owner && owner !== author) {
        const message = `"${name}" is also a name of ${owner.document?.path}; keep it in one of the two`
        this.problems.push({ path, line: document.lineOf(...keys), message })
      } else this.#byName.set(toNameKey(name), author)
    }
    this.#names.push(fields.name)
    claim(fields.name, 'name')
    for (const [index, alias] of fields.aliases.entries()) claim(alias, 'aliases', index)
    for (const [platform, handle] of Object.entries(fields.handles)) {
      const owner = this.#byHandle.get(toHandleKey({ platform, name: handle }))
      if (owner) {
        const message = `the handle "${handle}" is also that of ${owner.document?.path}; keep it in one of the two`
        this.problems.push({ path, line: document.lineOf('handles', platform), message })
      } else this.#addHandle(author, { platform, name: handle })
    }
  }

  /** Somebody nobody knows by name may be known by the same handle on another network: likely, and not certain. */
  #findElsewhere(name: string, handle: Handle, place: Omit<Problem, 'message'>): AuthorDraft | undefined {
    const found = this.#byHandle.get(handle.name.toLowerCase())
    if (found) {
      const message = `"${name}" (@${handle.name} on ${handle.platform}) is taken for /${found.kind === 'person' ? 'people' : 'organizations'}/${found.slug}/, who has that handle elsewhere; add the name to the aliases there, or give "${name}" a document`
      this.notes.push({ ...place, message })
    }
    return found
  }

  #addHandle(author: AuthorDraft, handle: Handle) {
    this.#byHandle.set(toHandleKey(handle), author)
    const anywhere = handle.name.toLowerCase()
    if (!this.#byHandle.has(anywhere)) this.#byHandle.set(anywhere, author)
  }
}

interface Handle {
  platform: string
  name: string
}

/** X kept the handles of Twitter. */
const toHandleKey = ({ platform, name }: Handle) => `${platform === 'x' ? 'twitter' : platform}:${name.toLowerCase()}`

/** The name to show: the document's, else the commonest printed one, one with capitals before one without. */
export function nameOf(author: AuthorDraft): string {
  if (author.document) return author.document.fields.name
  const names = [...author.names].sort(
    ([a, countA], [b, countB]) => Number(/\p{Lu}/u.test(b)) - Number(/\p{Lu}/u.test(a)) || countB - countA || compareText(a, b),
  )
  const name = names[0]?.[0] ?? author.slug
  return withoutEmoji(name) || name
}
