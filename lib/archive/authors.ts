// Who is who: people and organizations by handle, name and alias, and the people who come to exist
// because an article quotes or names them. Refuses names nobody has where one must exist. What two documents claim,
// conflicts.ts reports; here the first has it.

import { findNames, findTexts } from '../content/find-texts.ts'
import { compareText, type Problem, suggest } from '../content/problems.ts'
import type { AnyDocument, Document } from '../content/read-documents.ts'
import { platforms } from '../content/schema.ts'
import { isListPage, isSlug, toNameKey, toSlug, withoutEmoji } from '../slugs.ts'
import type { AuthorRef } from './archive.ts'

export type AuthorDocument = Document<'people'> | Document<'organizations'>

/** Somebody being gathered; a document is undefined for people known only from articles. */
export interface AuthorDraft extends AuthorRef {
  names: Map<string, number>
  handles: Record<string, string>
  document?: AuthorDocument
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
  /** who has a document that is not published, by name and handle */
  readonly #unpublished = new Map<string, AuthorRef>()

  /** names to suggest from: those of documents and of people who came to exist */
  readonly #names: string[] = []
  readonly #known: ReadonlySet<string>

  /**
   * @param unpublished drafts and documents with problems of their own: whom an article quotes is not taken for somebody new
   * @param known `people/slug` and `organizations/slug` of all who are there, published or not
   */
  constructor(documents: readonly AuthorDocument[], unpublished: readonly AnyDocument[], known: ReadonlySet<string>) {
    this.#known = known
    for (const document of documents) this.#addDocument(document)
    for (const { folder, slug, fields } of unpublished) {
      if (folder !== 'people' && folder !== 'organizations') continue
      const kind = folder === 'people' ? 'person' : 'organization'
      for (const { text } of findNames(fields)) this.#unpublished.set(toNameKey(text), { kind, slug })
      for (const platform of platforms)
        for (const { text } of findTexts(fields, ['handles', platform]))
          this.#unpublished.set(toHandleKey({ platform, name: text }), { kind, slug })
    }
  }

  /** What somebody is who is not among the authors: of a draft, or of a document with problems of its own. */
  #findUnpublishedKind(text: string): AuthorRef['kind'] | undefined {
    if (this.#bySlug.has(text)) return undefined
    if (this.#known.has(`people/${text}`)) return 'person'
    return this.#known.has(`organizations/${text}`) ? 'organization' : this.#unpublished.get(toNameKey(text))?.kind
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
    const byHandle = handle && this.#byHandle.get(toHandleKey(handle))
    const count = byHandle?.names.get(name)
    if (byHandle && count && byHandle.handles[handle.platform]) {
      byHandle.names.set(name, count + 1) // nothing new, as with most
      return byHandle
    }
    const key = toNameKey(name)
    const named = byHandle && this.#byName.get(key)
    if (handle && named && named !== byHandle)
      this.notes.push({ ...place, message: explainTwoKnown(name, handle, toPath(named), toPath(byHandle)) })
    const author = byHandle ?? this.#byName.get(key) ?? this.#findUnpublished(name, key, handle, place) ?? this.#create(name, place)
    // who is known by a handle is known by the names printed beside it too
    if (!this.#byName.has(key)) this.#byName.set(key, author)
    author.names.set(name, (author.names.get(name) ?? 0) + 1)
    if (!handle) return author
    const other = author.handles[handle.platform]
    this.#addHandle(author, handle)
    if (other === undefined) author.handles[handle.platform] = handle.name
    else if (!byHandle) {
      const message = `"${name}" is @${other} on ${handle.platform} here, and @${handle.name} in this attribution; give one of the two another name, if they are two`
      this.notes.push({ ...place, message })
    }
    return author
  }

  /** Whether somebody has that name. */
  readonly knows = (name: string): boolean => this.#byName.has(toNameKey(name))

  /**
   * Whom a front-matter list names: a slug that exists, or a plain name.
   * @returns undefined, and a problem or a note, for somebody who is not there
   */
  refer(text: string, place: Omit<Problem, 'message'>, field: AuthorField): AuthorDraft | undefined {
    const found = this.#find(text)
    const message = this.findFault(text, field)
    if (message) this.problems.push({ ...place, message })
    else if (found) return found
    else if (this.#findUnpublishedKind(text))
      this.notes.push({ ...place, message: `"${text}" is known only from what is not published; it is left out here until it is` })
    else return this.resolve(text, place)
    return undefined
  }

  /** Lets somebody listed by a plain name come to exist; what is wrong with the name is told by whoever refers to it. */
  introduce(text: string, place: Omit<Problem, 'message'>, field: AuthorField): void {
    if (!this.#find(text) && !this.#findUnpublishedKind(text) && this.findFault(text, field) === undefined) this.resolve(text, place)
  }

  /** What is wrong with a name in a front-matter list: nobody has it nor can come to exist, or somebody of the other kind has. */
  findFault(text: string, field: AuthorField): string | undefined {
    const found = this.#find(text)
    if (found) return findWrongKind(found.kind, text, field)
    const unpublished = this.#findUnpublishedKind(text)
    if (unpublished) return findWrongKind(unpublished, text, field)
    if (field === 'organizations') {
      const organizations = this.all.filter(({ kind }) => kind === 'organization')
      const nearest = suggest(
        text,
        organizations.flatMap(({ slug, document }) =>
          isSlug(text) || !document ? slug : [document.fields.name, ...document.fields.aliases],
        ),
      )
      return `there is no organization "${text}"${nearest}; write the name of a file in organizations/, or add that file`
    }
    if (!isSlug(text)) return undefined
    return `${field} names "${text}", who has no document and is quoted nowhere${suggest(text, this.#bySlug.keys())}; write a slug that exists, or a plain name with capitals`
  }

  #find(text: string): AuthorDraft | undefined {
    const handle = /^@(\S+)$/.exec(text)?.[1]
    return this.#bySlug.get(text) ?? this.#byName.get(toNameKey(text)) ?? (handle ? this.#byHandle.get(handle.toLowerCase()) : undefined)
  }

  #create(name: string, place: Omit<Problem, 'message'>): AuthorDraft {
    const plain = withoutEmoji(name) || name
    const near = suggest(plain.replace(/\s*[([].*$/, ''), this.#names)
      .replace('did you mean', 'nearest known name:')
      .replace('?)', ')')
    this.#names.push(plain)
    let slug = toSlug(plain)
    for (let number = 2; this.#bySlug.has(slug) || isListPage(slug); number++) slug = `${toSlug(plain)}-${number}`
    const author = this.#add({ kind: 'person', slug, names: new Map(), handles: {} })
    this.notes.push({ ...place, message: `"${plain}" is new: a person of that name comes to exist at /people/${slug}/${near}` })
    this.#byName.set(toNameKey(plain), author)
    return author
  }

  /** Somebody whose document is not published exists by being quoted, as what the document is; else the handle may tell. */
  #findUnpublished(name: string, key: string, handle: Handle | undefined, place: Omit<Problem, 'message'>): AuthorDraft | undefined {
    const unpublished = (handle && this.#unpublished.get(toHandleKey(handle))) ?? this.#unpublished.get(key)
    if (!unpublished) return handle && this.#findElsewhere(name, handle, place)
    const known = this.#bySlug.get(unpublished.slug)
    if (known) return known
    this.notes.push({ ...place, message: `"${name}" has a document that is not published; only what articles say is shown until it is` })
    return this.#add({ ...unpublished, names: new Map(), handles: {} })
  }

  #add(author: AuthorDraft): AuthorDraft {
    this.all.push(author)
    this.#bySlug.set(author.slug, author)
    return author
  }

  #addDocument(document: AuthorDocument) {
    const { slug, fields } = document
    const kind = document.folder === 'people' ? 'person' : 'organization'
    const author: AuthorDraft = { kind, slug, names: new Map(), handles: { ...fields.handles }, document }
    if (this.#bySlug.has(slug)) return // conflicts.ts reports it
    this.#add(author)
    this.#names.push(withoutEmoji(fields.name) || fields.name)
    for (const name of [fields.name, ...fields.aliases]) if (!this.#byName.has(toNameKey(name))) this.#byName.set(toNameKey(name), author)
    for (const [platform, name] of Object.entries(fields.handles)) if (name) this.#addHandle(author, { platform, name })
  }

  /** Somebody nobody knows by name may be known by the same handle on another network: likely, and not certain. */
  #findElsewhere(name: string, handle: Handle, place: Omit<Problem, 'message'>): AuthorDraft | undefined {
    const found = this.#byHandle.get(handle.name.toLowerCase())
    if (found) {
      const message = `"${name}" (@${handle.name} on ${handle.platform}) is taken for ${toPath(found)}, who has that handle elsewhere; add the name to the aliases there, or give "${name}" a document`
      this.notes.push({ ...place, message })
    }
    return found
  }

  #addHandle(author: AuthorDraft, handle: Handle) {
    if (!this.#byHandle.has(toHandleKey(handle))) this.#byHandle.set(toHandleKey(handle), author)
    const anywhere = handle.name.toLowerCase()
    if (!this.#byHandle.has(anywhere)) this.#byHandle.set(anywhere, author)
  }
}

const toPath = ({ kind, slug }: AuthorRef) => `/${kind === 'person' ? 'people' : 'organizations'}/${slug}/`

const explainTwoKnown = (name: string, handle: Handle, named: string, handled: string) =>
  `"${name}" is ${named}, and @${handle.name} on ${handle.platform} is ${handled}: taken for the latter; mend the one that is wrong`

/** Somebody listed where the other kind is listed. */
function findWrongKind(kind: AuthorRef['kind'], text: string, field: AuthorField): string | undefined {
  if (field === 'by' || kind === (field === 'people' ? 'person' : 'organization')) return undefined
  const other = kind === 'person' ? 'people' : 'organizations'
  return `"${text}" is listed under ${field} and belongs to ${other}; list it under ${other}`
}

/** Somebody's name on a network. */
export interface Handle {
  platform: string
  name: string
}

/** X kept the handles of Twitter. */
export const toHandleKey = ({ platform, name }: Handle) => `${platform === 'x' ? 'twitter' : platform}:${name.toLowerCase()}`

/** The name to show: the document's, else the first of those printed. */
export function nameOf(author: AuthorDraft): string {
  if (author.document) return author.document.fields.name
  const name = (rankNames(author.names)[0] ?? author.slug).replace(/^@/, '')
  return withoutEmoji(name) || name
}

/** Printed names, the one to show first: one with capitals before one without, then the commonest. */
export const rankNames = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort(([a, countA], [b, countB]) => Number(/\p{Lu}/u.test(b)) - Number(/\p{Lu}/u.test(a)) || countB - countA || compareText(a, b))
    .map(([name]) => name)
