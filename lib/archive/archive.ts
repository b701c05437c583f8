// What the site knows, whole and proven: the shapes of everything in it, and how to look things up.
// Built by build-archive, frozen by load-archive, and read by lib/views. Things refer to each other by slug.

import type { Fields, Platform } from '../content/schema.ts'
import type { Day, Precision } from '../dates.ts'
import type { Block } from '../markdown/parse-body.ts'

/** Members of one kind: in their stable order, and by slug (a post's id is its slug). */
export interface Collection<T> {
  readonly all: readonly T[]
  /** Maybe: undefined when there is none. */
  find(slug: string): T | undefined
  /** Must: a slug taken from the archive itself. @throws NotFoundError if there is none */
  get(slug: string): T
}

export interface Correction {
  day: Day
  note: string
}

export interface Article {
  slug: string
  formerSlugs: readonly string[]
  title: string
  day: Day
  precision: Precision
  source: string
  /** the outlet's own page */
  url: string
  headline?: string
  byline: readonly string[]
  kind: Fields<'articles'>['kind']
  access?: NonNullable<Fields<'articles'>['access']>
  archiveUrl?: string
  language: string
  /** of the headline as given here, which may be that of another language's page */
  headlineLanguage: string
  copyOf?: string
  /** articles that are copies of this one */
  copies: readonly string[]
  topics: readonly string[]
  milestones: readonly string[]
  /** everybody named or quoted, in the order of their names */
  people: readonly string[]
  organizations: readonly string[]
  /** of our summary and of the posts quoted */
  hashtags: readonly string[]
  /** posts printed or reported, in the order of the article */
  posts: readonly string[]
  blocks: readonly ArticleBlock[]
  /** our words as plain text */
  summary: string
  corrections: readonly Correction[]
  round?: string
}

/** A piece of an article: our prose, or a post in the wording this article prints. */
export type ArticleBlock = Extract<Block, { type: 'prose' }> | { type: 'post'; post: string; text: string }

/** Who speaks in a post: a person or an organization. */
export interface AuthorRef {
  kind: 'person' | 'organization'
  slug: string
}

export interface Post {
  /** `<author>-<day>`, with `-2`, `-3` for more of a day */
  slug: string
  author: AuthorRef
  day: Day
  precision: Precision
  platform: Platform
  where?: string
  url?: string
  /** the words as first printed, or null when they are only reported */
  text: string | null
  gist: string | null
  /** every wording printed, the first one first; more than one only where articles differ */
  variants: readonly { text: string; articles: readonly string[] }[]
  hashtags: readonly string[]
  /** handles without @, as written */
  mentions: readonly string[]
  links: readonly string[]
  /** articles that print or report it, oldest first */
  articles: readonly string[]
  round?: string
}

export interface Milestone {
  slug: string
  formerSlugs: readonly string[]
  title: string
  day: Day
  endDay?: Day
  precision: Precision
  round: string
  kind: Fields<'milestones'>['kind']
  key: boolean
  outcome?: NonNullable<Fields<'milestones'>['outcome']>
  figures: readonly Figure[]
  votes: readonly Vote[]
  blocks: readonly Block[]
  summary: string
  corrections: readonly Correction[]
  articles: readonly string[]
}

export interface Figure {
  label: string
  value: number | string
  unit?: string
  /** slug of the article that gives it */
  source: string
}

export interface Vote {
  agreement: string
  count: 'delegates' | 'ballots'
  yes: number
  /** undefined when only the share of yes was made known; it is never computed */
  no?: number
  unit?: string
  source: string
}

export interface Round {
  /** its year */
  slug: string
  formerSlugs: readonly string[]
  title: string
  start: Day
  end: Day
  /** last day of the old contract */
  expiry: Day
  agreements: readonly string[]
  result?: string
  phases: readonly { name: string; start: Day; end: Day }[]
  blocks: readonly Block[]
  summary: string
  milestones: readonly string[]
  articles: readonly string[]
  posts: readonly string[]
}

interface Author {
  slug: string
  formerSlugs: readonly string[]
  name: string
  aliases: readonly string[]
  /** platform → handle without @ */
  handles: Readonly<Record<string, string>>
  role?: string
  /** roles over time; `roleOn` in lib/views picks the one of a day */
  roles: readonly { role: string; from?: Day; to?: Day }[]
  blocks: readonly Block[]
  posts: readonly string[]
  /** articles that name or quote them, oldest first */
  articles: readonly string[]
  hashtags: readonly string[]
}

export interface Person extends Author {
  kind: 'person'
  group?: NonNullable<Fields<'people'>['group']>
}

export interface Organization extends Author {
  kind: 'organization'
  group?: NonNullable<Fields<'organizations'>['group']>
}

export interface Hashtag {
  slug: string
  formerSlugs: readonly string[]
  /** in its preferred or commonest capitals, without # */
  name: string
  description?: string
  aliases: readonly string[]
  blocks: readonly Block[]
  posts: readonly string[]
  articles: readonly string[]
  /** first day of a post or article with it */
  firstUse?: { day: Day; precision: Precision }
  /** the day with most posts, the earliest of equals; undefined when no post has it */
  busiestDay?: Day
}

export interface Topic {
  slug: string
  formerSlugs: readonly string[]
  title: string
  question?: string
  positions: readonly Position[]
  blocks: readonly Block[]
  summary: string
  articles: readonly string[]
}

export interface Position {
  day: Day
  side: 'union' | 'studios' | 'agreement'
  round: string
  text: string
  source: string
}

export interface Source {
  slug: string
  formerSlugs: readonly string[]
  name: string
  url: string
  kind: Fields<'sources'>['kind']
  feed?: string
  owner?: string
  blocks: readonly Block[]
  articles: readonly string[]
}

export interface Term {
  slug: string
  formerSlugs: readonly string[]
  term: string
  aliases: readonly string[]
  blocks: readonly Block[]
  summary: string
}

export interface ProsePage {
  slug: string
  formerSlugs: readonly string[]
  title: string
  description?: string
  blocks: readonly Block[]
  summary: string
}

export interface Archive {
  articles: Collection<Article>
  milestones: Collection<Milestone>
  rounds: Collection<Round>
  people: Collection<Person>
  organizations: Collection<Organization>
  posts: Collection<Post>
  hashtags: Collection<Hashtag>
  topics: Collection<Topic>
  sources: Collection<Source>
  glossary: Collection<Term>
  pages: Collection<ProsePage>
  /** hashtag key (see toHashtagKey) → slug, aliases included */
  hashtagSlugs: ReadonlyMap<string, string>
  /** handle in lower case → who has it */
  authorsByHandle: ReadonlyMap<string, AuthorRef>
}

/** Thrown for a slug or an address that nothing has. */
export class NotFoundError extends Error {
  override name = 'NotFoundError'
}

/** Makes a collection of members already in order. */
export function toCollection<T extends { slug: string }>(kind: string, members: readonly T[]): Collection<T> {
  const bySlug = new Map(members.map((member) => [member.slug, member]))
  return {
    all: members,
    find: (slug) => bySlug.get(slug),
    get: (slug) => {
      const member = bySlug.get(slug)
      if (!member) throw new NotFoundError(`there is no ${kind} "${slug}" in the archive`)
      return member
    },
  }
}
