// What every part of the archive's making needs: the published documents, their bodies, and a place for
// problems. Drafts are dropped here, once. build-archive makes one and hands it to each builder.
import type { Folder } from '../content/files.ts'
import { compareText, type Problem } from '../content/problems.ts'
import type { AnyDocument, Document, Documents, ReadContent } from '../content/read-documents.ts'
import type { Day } from '../dates.ts'
import { type Body, parseBody, type SiteLink } from '../markdown/parse-body.ts'
import type { Correction } from './archive.ts'
import { References } from './references.ts'

export interface Building {
  published: Documents
  /** drafts, and documents with problems of their own */
  unpublished: { document: AnyDocument; body: Body }[]
  references: References
  problems: Problem[]
  notes: Problem[]
  /** links to pages of ours in all bodies parsed so far */
  siteLinks: SiteLink[]
  /** a document's Markdown as blocks; its problems are reported */
  parse: (document: Document<Folder>) => Body
  /** rounds in their order */
  rounds: Document<'rounds'>[]
  /** the round a day falls in */
  roundOfDay: (day: Day) => string | undefined
}

/** What stands below the front matter of documents that are poor without. Articles and terms cannot be without. */
const wantedTexts: Partial<Record<Folder, string>> = {
  milestones: 'what happened',
  rounds: 'the story of the round',
  topics: 'what it is and why it mattered',
  pages: 'the words of the page',
}

/** Begins the making of an archive: drafts are dropped; what is not published is parsed at once, since it is only checked. */
export function beginBuilding({ documents, known, leftOut }: Omit<ReadContent, 'problems'>): Building {
  const problems: Problem[] = []
  const notes: Problem[] = []
  const siteLinks: SiteLink[] = []
  const published = dropDrafts(documents)
  const parse = (document: AnyDocument): Body => {
    const parsed = parseBody(document.path, document.body, document.bodyLine, document.folder === 'articles')
    problems.push(...parsed.problems)
    notes.push(...parsed.notes)
    siteLinks.push(...parsed.siteLinks)
    const wanted = wantedTexts[document.folder]
    if (wanted && parsed.body.blocks.length === 0) notes.push(emptyBody(document, wanted))
    return parsed.body
  }
  const drafts = (Object.keys(documents) as Folder[]).flatMap((folder): AnyDocument[] =>
    documents[folder].filter(({ fields }) => fields.draft),
  )
  const unpublished = [...drafts, ...leftOut].map((document) => ({ document, body: parse(document) }))
  const rounds = sortBy(published.rounds, ({ fields }) => fields.start)
  const roundOfDay = (day: Day) => rounds.find(({ fields }) => fields.start <= day && day <= fields.end)?.slug
  const references = new References(documents, known)
  return { published, unpublished, references, problems, notes, siteLinks, parse, rounds, roundOfDay }
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

/** A copy in the order of a text each member has. */
export const sortBy = <T>(members: readonly T[], key: (member: T) => string) => [...members].sort((a, b) => compareText(key(a), key(b)))

/** Corrections as written → newest first. */
export const toCorrections = (corrections: readonly { date: Day; note: string }[]): Correction[] =>
  corrections.map(({ date, note }) => ({ day: date, note })).sort((a, b) => compareText(b.day, a.day))

/** The problem of a document with nothing below its front matter. */
export const emptyBody = ({ path, bodyLine }: Pick<AnyDocument, 'path' | 'bodyLine'>, wanted: string): Problem => ({
  path,
  line: bodyLine,
  message: `there is no text below the front matter; write ${wanted}`,
})
