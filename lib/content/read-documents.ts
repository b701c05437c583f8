// The content folder → validated documents with their bodies still Markdown, and every problem in
// them at once. Raw front matter never leaves this folder. lib/archive calls this.
import { explainIssue, type Issue, valueAt } from './explain-issue.ts'
import { type ContentFile, type Folder, findTakenAddress, folders, readFiles } from './files.ts'
import { parseFrontMatter } from './front-matter.ts'
import type { Problem } from './problems.ts'
import { type Fields, schemas } from './schema.ts'

/** One validated document. `lineOf` gives the file's line of a front-matter value, for later problems. */
export interface Document<F extends Folder> {
  folder: F
  slug: string
  path: string
  fields: Fields<F>
  body: string
  bodyLine: number
  lineOf: (...keys: PropertyKey[]) => number
}

/** All documents of a tree, by kind, each kind in the order of its files' paths. */
export type Documents = { [F in Folder]: Document<F>[] }

/** What a content tree holds. */
export interface ReadContent {
  documents: Documents
  /** `folder/slug` of every file, also of those left out: a reference to one of them is no second problem */
  known: ReadonlySet<string>
  /** documents left out for their fields; what else they hold is checked all the same */
  leftOut: AnyDocument[]
  problems: Problem[]
}

/** A document of any kind, whole or not: `fields` may be as read, right or wrong. */
export interface AnyDocument extends Omit<Document<Folder>, 'fields'> {
  fields: unknown
}

/** Reads and validates a content tree; unreadable documents are left out and reported. */
export function readDocuments(contentDir: string): ReadContent {
  const { files, problems } = readFiles(contentDir)
  const parsed = parseDocuments(files)
  return { ...parsed, problems: [...problems, ...parsed.problems] }
}

/** Files already in memory → validated documents. */
export function parseDocuments(files: readonly ContentFile[]): ReadContent {
  const problems: Problem[] = []
  const documents: Documents = {
    articles: [],
    milestones: [],
    rounds: [],
    people: [],
    organizations: [],
    sources: [],
    topics: [],
    hashtags: [],
    glossary: [],
    pages: [],
  }
  const leftOut: AnyDocument[] = []
  for (const file of files) problems.push(...parseDocument(file, documents, leftOut))
  for (const folder of folders) {
    const own = files.filter((file) => file.folder === folder)
    problems.push(...findDuplicateSlugs(own, documents[folder]))
  }
  const known = new Set(files.map(({ folder, slug }) => `${folder}/${slug}`))
  return { documents, known, leftOut, problems }
}

function parseDocument(file: ContentFile, documents: Documents, leftOut: AnyDocument[]): Problem[] {
  const { parts, problems } = parseFrontMatter(file.path, file.text)
  const { slug, path } = file
  if (!parts) {
    leftOut.push({ folder: file.folder, slug, path, fields: {}, body: '', bodyLine: 1, lineOf: () => 1 })
    return problems
  }
  const isReadable = problems.length === 0
  const { body, bodyLine, unreadable } = parts
  const lineOf = (...keys: PropertyKey[]) => parts.lineOf(keys)
  const add = <F extends Folder>(folder: F, data: unknown) => {
    const result = schemas[folder].safeParse(data)
    // a field that is there and cannot be read is not missing
    const isNews = ({ path: keys }: Issue) =>
      isReadable || (Object.keys(parts.data).length > 0 && !keys.some((_key, index) => unreadable.has(keys.slice(0, index + 1).join('.'))))
    const issues = result.error?.issues.filter(isNews) ?? []
    for (const issue of issues.flatMap(separateKeys)) {
      const keys = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path
      const problem = { path, line: lineOf(...keys), message: explainIssue(folder, issue, data) }
      // a number with two commas is one slip, and two fields nobody knows
      if (!problems.some(({ line, message }) => line === problem.line && message === problem.message)) problems.push(problem)
    }
    if (issues.length > 0 && issues.every(({ code }) => code === 'unrecognized_keys')) {
      // without the fields nobody knows, the rest of the document is checked as any other
      add(folder, withoutUnknown(data, issues))
    } else if (result.success && isReadable) {
      const list: Document<F>[] = documents[folder]
      // safeParse of schemas[folder] gives Fields<folder>; the compiler cannot follow that through the table
      list.push({ folder, slug, path, fields: result.data as Fields<F>, body, bodyLine, lineOf })
    } else leftOut.push({ folder, slug, path, fields: data, body, bodyLine, lineOf })
  }
  add(file.folder, parts.data)
  return problems
}

/** Fields nobody knows come as one issue; each stands on a line of its own. */
const separateKeys = (issue: Issue): Issue[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue]

function withoutUnknown(data: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(data)
  for (const issue of issues) {
    const fields = valueAt(copy, issue.path)
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) Reflect.deleteProperty(Object(fields), key)
  }
  return copy
}

/** The file name is the address: two folders may not hold the same one, and no former slug may be taken. */
function findDuplicateSlugs(files: readonly ContentFile[], documents: readonly Document<Folder>[]): Problem[] {
  const problems: Problem[] = []
  const owners = new Map<string, string>()
  for (const { slug, path } of files) {
    const owner = owners.get(slug)
    if (owner) problems.push({ path, line: 1, message: `the slug "${slug}" is taken by ${owner}; rename one of the two files` })
    else owners.set(slug, path)
  }
  for (const document of documents) {
    for (const [index, former] of document.fields.formerSlugs.entries()) {
      const owner = owners.get(former)
      const taken = findTakenAddress(document.folder, former)
      if (owner || taken) {
        const line = document.lineOf('formerSlugs', index)
        const why = owner ? `is in use by ${owner}` : `leads nowhere (${taken})`
        problems.push({ path: document.path, line, message: `the former slug "${former}" ${why}; remove it here` })
      } else owners.set(former, document.path)
    }
  }
  return problems
}
