// The archive as tables to download: for each kind of thing what the table is, and its rows. Nothing is left
// out: what is not known is null. Called by data-files and data-page.
import { toString as toPlainText } from 'mdast-util-to-string'
import type { z } from 'zod'
import type { Archive, Organization, Person, Post } from '../archive/archive.ts'
import type { Day } from '../dates.ts'
import type { Block } from '../markdown/parse-body.ts'
import {
  absoluteUrl,
  articlePath,
  hashtagPath,
  milestonePath,
  organizationPath,
  type Path,
  personPath,
  postPath,
  roundPath,
  sourcePath,
  topicPath,
} from '../urls.ts'
import { getAuthor, roleOn } from '../views/items.ts'
import { termHref } from '../views/prose.ts'
import { article, hashtag, milestone, organization, person, post, round, source, term, topic } from './data-schemas.ts'
import { toAbsoluteUrl } from './link.ts'

/** A table: what it is, the schema of a row, and its rows. */
export interface DataTable {
  /** of the archive's collection and of the files */
  name: 'articles' | 'posts' | 'people' | 'organizations' | 'milestones' | 'hashtags' | 'rounds' | 'topics' | 'sources' | 'glossary'
  title: string
  description: string
  row: z.ZodObject
  toRows: (archive: Archive) => Record<string, unknown>[]
}

/** Rows that have to be what their schema says. */
const makeTable = <T extends z.ZodObject>(
  table: Omit<DataTable, 'row' | 'toRows'> & { row: T; toRows: (archive: Archive) => z.infer<T>[] },
): DataTable => table

/** Every table, in the order of the page that explains them. */
export const dataTables: readonly DataTable[] = [
  makeTable({
    name: 'articles',
    title: 'Articles',
    description: 'Coverage of the negotiations: who published what, when, in our own summary.',
    row: article,
    toRows: ({ articles }) =>
      articles.all.map((member) => ({
        slug: member.slug,
        url: absoluteUrl(articlePath(member.slug)),
        title: member.title,
        date: member.day,
        precision: member.precision,
        source: member.source,
        originalUrl: member.url,
        archiveUrl: member.archiveUrl ?? null,
        headline: member.headline ?? null,
        byline: [...member.byline],
        kind: member.kind,
        access: member.access ?? null,
        language: member.language,
        headlineLanguage: member.headline ? member.headlineLanguage : null,
        copyOf: member.copyOf ?? null,
        round: member.round ?? null,
        summary: member.summary,
        topics: [...member.topics],
        milestones: [...member.milestones],
        people: [...member.people],
        organizations: [...member.organizations],
        hashtags: [...member.hashtags],
        posts: [...member.posts],
        corrections: toCorrections(member.corrections),
      })),
  }),
  makeTable({
    name: 'posts',
    title: 'Posts',
    description: 'What people and organizations posted or said, in every wording printed, and where it was quoted.',
    row: post,
    toRows: (archive) => archive.posts.all.map((member) => toPostRow(archive, member)),
  }),
  makeTable({
    name: 'people',
    title: 'People',
    description: 'Everyone who is quoted, posts or is named.',
    row: person,
    toRows: ({ people }) => people.all.map((member) => toAuthorRow(member, personPath)),
  }),
  makeTable({
    name: 'organizations',
    title: 'Organizations',
    description: 'Unions, guilds, the studios’ alliance and public bodies.',
    row: organization,
    toRows: ({ organizations }) => organizations.all.map((member) => toAuthorRow(member, organizationPath)),
  }),
  makeTable({
    name: 'milestones',
    title: 'Milestones',
    description: 'The events of the negotiations, with figures and votes as each source gives them.',
    row: milestone,
    toRows: ({ milestones }) =>
      milestones.all.map((member) => ({
        slug: member.slug,
        url: absoluteUrl(milestonePath(member.slug)),
        title: member.title,
        date: member.day,
        endDate: member.endDay ?? null,
        precision: member.precision,
        round: member.round,
        kind: member.kind,
        key: member.key,
        outcome: member.outcome ?? null,
        summary: member.summary,
        figures: member.figures.map(({ label, value, unit, source: from }) => ({ label, value, unit: unit ?? null, source: from })),
        votes: member.votes.map(({ no, unit, ...vote }) => ({ ...vote, no: no ?? null, unit: unit ?? null })),
        articles: [...member.articles],
        corrections: toCorrections(member.corrections),
      })),
  }),
  makeTable({
    name: 'hashtags',
    title: 'Hashtags',
    description: 'Hashtags of posts and articles, with their first use and busiest day.',
    row: hashtag,
    toRows: ({ hashtags }) =>
      hashtags.all.map((member) => ({
        tag: member.slug,
        url: absoluteUrl(hashtagPath(member.slug)),
        name: member.name,
        description: member.description ?? null,
        aliases: [...member.aliases],
        posts: [...member.posts],
        articles: [...member.articles],
        firstUse: member.firstUse?.day ?? null,
        busiestDay: member.busiestDay ?? null,
      })),
  }),
  makeTable({
    name: 'rounds',
    title: 'Rounds',
    description: 'The bargaining rounds, from first talks to ratification.',
    row: round,
    toRows: ({ rounds }) =>
      rounds.all.map((member) => ({
        slug: member.slug,
        url: absoluteUrl(roundPath(member.slug)),
        title: member.title,
        start: member.start,
        end: member.end,
        expiry: member.expiry,
        agreements: [...member.agreements],
        result: member.result ?? null,
        phases: member.phases.map(({ name, start, end }) => ({ name, start, end })),
        summary: member.summary,
        milestones: [...member.milestones],
      })),
  }),
  makeTable({
    name: 'topics',
    title: 'Topics',
    description: 'What the talks were about, and what each side said of it.',
    row: topic,
    toRows: ({ topics }) =>
      topics.all.map((member) => ({
        slug: member.slug,
        url: absoluteUrl(topicPath(member.slug)),
        title: member.title,
        question: member.question ?? null,
        summary: member.summary,
        positions: member.positions.map(({ day: date, side, round: of, text: words, source: from }) => ({
          date,
          side,
          round: of,
          text: words,
          source: from,
        })),
        articles: [...member.articles],
      })),
  }),
  makeTable({
    name: 'sources',
    title: 'Sources',
    description: 'The outlets, and which of their articles are here.',
    row: source,
    toRows: ({ sources }) =>
      sources.all.map((member) => ({
        slug: member.slug,
        url: absoluteUrl(sourcePath(member.slug)),
        name: member.name,
        homepage: member.url,
        kind: member.kind,
        owner: member.owner ?? null,
        feed: member.feed ?? null,
        about: toPlainProse(member.blocks),
        articles: [...member.articles],
      })),
  }),
  makeTable({
    name: 'glossary',
    title: 'Glossary',
    description: 'The words of film crews and of bargaining.',
    row: term,
    toRows: (archive) =>
      archive.glossary.all.map((member) => ({
        slug: member.slug,
        url: toAbsoluteUrl(termHref(archive, member.slug)),
        term: member.term,
        aliases: [...member.aliases],
        definition: member.summary,
      })),
  }),
]

const toCorrections = (all: readonly { day: Day; note: string }[]) => all.map(({ day: date, note }) => ({ date, note }))

function toPostRow(archive: Archive, member: Post): z.infer<typeof post> {
  return {
    id: member.slug,
    url: absoluteUrl(postPath(member.slug)),
    author: { slug: member.author.slug, name: getAuthor(archive, member.author).name, kind: member.author.kind },
    date: member.day,
    precision: member.precision,
    platform: member.platform,
    where: member.where ?? null,
    originalUrl: member.url ?? null,
    text: member.text,
    gist: member.gist,
    variants: member.variants.map(({ text: words, articles }) => ({ text: words, articles: [...articles] })),
    hashtags: [...member.hashtags],
    mentions: [...member.mentions],
    links: [...member.links],
    quotedIn: [...member.articles],
    round: member.round ?? null,
  }
}

const toAuthorRow = <T extends Person | Organization>(member: T, toPath: (slug: string) => Path) => ({
  slug: member.slug,
  url: absoluteUrl(toPath(member.slug)),
  name: member.name,
  role: roleOn(member) ?? null,
  roles: member.roles.map(({ role, from, to }) => ({ role, from: from ?? null, to: to ?? null })),
  group: (member.group ?? null) as NonNullable<T['group']> | null, // a person has a person's group, which the compiler cannot follow
  aliases: [...member.aliases],
  handles: { ...member.handles },
  about: toPlainProse(member.blocks),
  posts: [...member.posts],
  articles: [...member.articles],
  hashtags: [...member.hashtags],
})

const toPlainProse = (blocks: readonly Block[]): string | null =>
  blocks
    .flatMap((block) => (block.type === 'prose' ? block.nodes.map((node) => toPlainText(node).replace(/\s+/g, ' ').trim()) : []))
    .filter(Boolean)
    .join('\n\n') || null
