// Validated documents → what they say together, with every problem in it: drafts dropped, bodies parsed,
// cross-references proven, authors resolved. What is built of it (build-posts, build-archive) has no problems
// of its own, so a check of the content builds nothing, but posts where a link may lead to one.
import type { Folder } from '../content/files.ts'
import { compareText, type Problem } from '../content/problems.ts'
import type { AnyDocument, Document, Documents, ReadContent } from '../content/read-documents.ts'
import { type Body, parseBody, type SiteLink } from '../markdown/parse-body.ts'
import type { AuthorRef } from './archive.ts'
import { Authors } from './authors.ts'
import { findConflicts } from './conflicts.ts'
import { findMisnamedHashtags } from './hashtags.ts'
import type { PostOccurrence } from './posts.ts'
import { introduceAuthors, listUnpublishedPeople, nameAuthors, proveAuthors, quotePosts } from './quoted-posts.ts'
import { References } from './references.ts'

/** Content whose every name and reference is resolved. The archive made of it is whole only when there is no problem. */
export interface ProvenContent {
  published: Documents
  /** drafts, and documents with problems of their own */
  unpublished: Unpublished[]
  /** what stands below the front matter of a published document, as blocks */
  bodyOf: (document: Document<Folder>) => Body
  references: References
  authors: Authors
  /** in the order of their days, and of the names of their sources on one day */
  articles: ProvenArticle[]
  /** links to pages of ours in all bodies */
  siteLinks: SiteLink[]
  problems: Problem[]
  /** what came to exist, and what is left out */
  notes: Problem[]
}

/** An article with whom it quotes and names. */
export interface ProvenArticle {
  document: Document<'articles'>
  body: Body
  quoted: PostOccurrence[]
  named: AuthorRef[]
}

interface Unpublished {
  document: AnyDocument
  body: Body
}

/** Proves everything that documents say of each other. */
export function proveContent(content: Omit<ReadContent, 'problems'>): ProvenContent {
  const { documents, known, leftOut } = content
  const parsed: ParsedBodies = { problems: [], notes: [], siteLinks: [] }
  const published = dropDrafts(documents)
  const publishedDocuments: AnyDocument[] = Object.values(published).flat()
  const drafts: AnyDocument[] = Object.values(documents).flatMap((all) => all.filter(({ fields }) => fields.draft))
  const unpublished = [...drafts, ...leftOut].map((document) => ({ document, body: parse(document, parsed) }))
  const bodies = new Map(publishedDocuments.map((document) => [document, parsePublished(document, parsed)]))
  const bodyOf = (document: Document<Folder>) => {
    const body = bodies.get(document)
    if (!body) throw new Error(`${document.path} is not published`)
    return body
  }

  const references = new References(documents, known)
  for (const document of publishedDocuments) references.prove(document, true)
  for (const { document } of unpublished) references.prove(document, false)

  const authors = gatherAuthors(published, unpublished, known)
  const ordered = sortArticles(published).map((document) => ({ document, body: bodyOf(document) }))
  const speakers = introduceAuthors(ordered, authors)
  const articles = ordered.map(({ document, body }): ProvenArticle => {
    return { document, body, quoted: quotePosts(document, body, authors, speakers), named: nameAuthors(document, authors) }
  })
  for (const { document } of unpublished) proveAuthors(document, authors)

  const hashtags = [...documents.hashtags, ...leftOut.filter(({ folder }) => folder === 'hashtags')]
  const { siteLinks } = parsed
  const conflicts = [...findConflicts(content), ...findMisnamedHashtags(hashtags)]
  const problems = [...parsed.problems, ...references.problems, ...authors.problems, ...conflicts]
  const notes = [...parsed.notes, ...authors.notes, ...references.notes]
  return { published, unpublished, bodyOf, references, authors, articles, siteLinks, problems, notes }
}

function dropDrafts(documents: Documents): Documents {
  const drop = <F extends Folder>(folder: F) => documents[folder].filter(({ fields }) => !fields.draft)
  return {
    articles: drop('articles'),
    milestones: drop('milestones'),
    rounds: drop('rounds'),
    people: drop('people'),
    organizations: drop('organizations'),
    sources: drop('sources'),
    topics: drop('topics'),
    hashtags: drop('hashtags'),
    glossary: drop('glossary'),
    pages: drop('pages'),
  }
}

/** What bodies say beside themselves. */
interface ParsedBodies {
  problems: Problem[]
  notes: Problem[]
  siteLinks: SiteLink[]
}

/** What stands below the front matter of documents that are poor without. */
const wantedTexts: Partial<Record<Folder, string>> = {
  milestones: 'what happened',
  rounds: 'the story of the round',
  topics: 'what it is and why it mattered',
  pages: 'the words of the page',
}

/** A document's Markdown as blocks; what is said of it is added to `parsed`. */
function parse(document: AnyDocument, parsed: ParsedBodies): Body {
  const { path, bodyLine } = document
  const { body, problems, notes, siteLinks } = parseBody(path, document.body, bodyLine, document.folder === 'articles')
  parsed.problems.push(...problems)
  parsed.notes.push(...notes)
  parsed.siteLinks.push(...siteLinks)
  const wanted = wantedTexts[document.folder]
  if (wanted && body.blocks.length === 0) parsed.notes.push(emptyBody(document, wanted))
  return body
}

/** As `parse`, of one that cannot be published without a text. */
function parsePublished(document: AnyDocument, parsed: ParsedBodies): Body {
  const body = parse(document, parsed)
  if (document.folder === 'articles' && !body.summary && body.blocks.length === 0)
    parsed.problems.push(emptyBody(document, 'our own summary, 60–130 words'))
  if (document.folder === 'glossary' && !body.summary) parsed.problems.push(emptyBody(document, 'the definition'))
  return body
}

const emptyBody = ({ path, bodyLine }: AnyDocument, wanted: string): Problem => ({
  path,
  line: bodyLine,
  message: `there is no text below the front matter; write ${wanted}`,
})

/** Everybody who has a document; who comes to exist by an article is added later. */
function gatherAuthors(published: Documents, unpublished: readonly Unpublished[], known: ReadonlySet<string>): Authors {
  const unpublishedPeople = listUnpublishedPeople(unpublished).map((slug) => `people/${slug}`)
  return new Authors(
    [...published.people, ...published.organizations],
    unpublished.map(({ document }) => document),
    new Set([...known, ...unpublishedPeople]),
  )
}

/** By day, then by the name of the source. */
function sortArticles(published: Documents): Document<'articles'>[] {
  const sourceNames = new Map(published.sources.map(({ slug, fields }) => [slug, fields.name]))
  const nameOfSource = (slug: string) => sourceNames.get(slug) ?? ''
  return [...published.articles].sort(
    (a, b) =>
      compareText(a.fields.date, b.fields.date) ||
      compareText(nameOfSource(a.fields.source), nameOfSource(b.fields.source)) ||
      compareText(a.slug, b.slug),
  )
}
