// The archive as tables to download: for each kind of thing its fields, described, and its rows.
// Schemas are the single source of the rows' types, of the JSON Schemas and of the page that explains
// them. Nothing is left out: what is not known is null. Called by data-files and data-page.
import { toString as toPlainText } from 'mdast-util-to-string'
import { z } from 'zod'
import type { Archive, Organization, Person, Post } from '../archive/archive.ts'
import {
  accessKinds,
  articleKinds,
  milestoneKinds,
  organizationGroups,
  outcomes,
  personGroups,
  platforms,
  sides,
  sourceKinds,
} from '../content/schema.ts'
import { type Day, precisions } from '../dates.ts'
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
import { toAbsoluteUrl } from './link.ts'

const text = z.string()
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const url = z.url({ protocol: /^https?$/ })
const day = z.iso.date()
const precision = z.enum(precisions).describe('how exactly the date is known: to the day, to its month only, or about that day')
const slugs = (of: string) => z.array(slug).describe(`slugs of the ${of}`)
const corrections = z.array(z.object({ date: day, note: text })).describe('dated notes of what was wrong, newest first')
const amount = z.union([z.number(), text])

const article = z.object({
  slug: slug.describe('name in the address, never reused'),
  url: url.describe('page of this site'),
  title: text.describe('our title, not the outlet’s'),
  date: day.describe('day the source published it, in the source’s calendar'),
  precision,
  source: slug.describe('slug of the outlet'),
  originalUrl: url.describe('the outlet’s own page'),
  archiveUrl: url.nullable().describe('an archived copy of that page'),
  headline: text.nullable().describe('the outlet’s own headline, where known'),
  byline: z.array(text).describe('its authors, where known'),
  kind: z.enum(articleKinds),
  access: z.enum(accessKinds).nullable().describe('whether reading the original is free, needs registration, or is paid for'),
  language: text.describe('language of the original (BCP 47)'),
  headlineLanguage: text.nullable().describe('language of the headline (BCP 47)'),
  copyOf: slug.nullable().describe('slug of the article of which it is a syndicated or rewritten copy'),
  round: slug.nullable().describe('bargaining round, by its year'),
  summary: text.describe('our own summary, plain text'),
  topics: slugs('topics'),
  milestones: slugs('milestones it reports'),
  people: slugs('people quoted or named'),
  organizations: slugs('organizations quoted or named'),
  hashtags: slugs('hashtags'),
  posts: slugs('posts it prints or reports (their ids)'),
  corrections,
})

const post = z.object({
  id: slug.describe('author and day, numbered where an author has several on one day'),
  url: url.describe('page of this site'),
  author: z.object({ slug, name: text, kind: z.enum(['person', 'organization']) }),
  date: day,
  precision,
  platform: z.enum(platforms),
  where: text.nullable().describe('the place in words, where it was no platform'),
  originalUrl: url.nullable().describe('the post itself, where its address is known'),
  text: text.nullable().describe('the words as first printed; null when they are only reported'),
  gist: text.nullable().describe('what was reported of it, in our words'),
  variants: z.array(z.object({ text, articles: slugs('articles that print it so') })).describe('every wording printed'),
  hashtags: slugs('hashtags'),
  mentions: z.array(text).describe('handles mentioned, without @, as written'),
  links: z.array(text).describe('addresses in the post, short ones included'),
  quotedIn: slugs('articles that print or report it, oldest first'),
  round: slug.nullable().describe('bargaining round, by its year'),
})

const author = <T extends z.ZodType>(group: T) =>
  z.object({
    slug: slug.describe('name in the address, never reused'),
    url: url.describe('page of this site'),
    name: text,
    role: text.nullable().describe('the latest role known'),
    roles: z.array(z.object({ role: text, from: day.nullable(), to: day.nullable() })).describe('roles over time'),
    group,
    aliases: z.array(text).describe('other spellings of the name'),
    handles: z.record(text, text).describe('handles by platform, without @'),
    about: text.nullable().describe('what this site says about them, plain text'),
    posts: slugs('posts (their ids), oldest first'),
    articles: slugs('articles that quote or name them, oldest first'),
    hashtags: slugs('hashtags of their posts'),
  })

const person = author(z.enum(personGroups).nullable())
const organization = author(z.enum(organizationGroups).nullable())

const milestone = z.object({
  slug: slug.describe('name in the address, never reused'),
  url: url.describe('page of this site'),
  title: text,
  date: day,
  endDate: day.nullable().describe('last day, of what took several'),
  precision,
  round: slug.describe('bargaining round, by its year'),
  kind: z.enum(milestoneKinds),
  key: z.boolean().describe('one of the few key moments'),
  outcome: z.enum(outcomes).nullable().describe('how a deadline ended'),
  summary: text.describe('what happened, plain text'),
  figures: z
    .array(z.object({ label: text, value: amount, unit: text.nullable(), source: slug }))
    .describe('figures, each with the slug of the article that gives it; the same label twice means that sources differ'),
  votes: z
    .array(
      z.object({
        agreement: text,
        count: z.enum(['delegates', 'ballots']),
        yes: z.number(),
        no: z.number().nullable().describe('null where only the share of yes was made known'),
        unit: text.nullable(),
        source: slug,
      }),
    )
    .describe('votes, each with the slug of the article that gives it'),
  articles: slugs('articles that report it, oldest first'),
  corrections,
})

const hashtag = z.object({
  tag: slug.describe('name in the address, never reused'),
  url: url.describe('page of this site'),
  name: text.describe('in its usual capitals, without #'),
  description: text.nullable(),
  aliases: z.array(text).describe('other spellings'),
  posts: slugs('posts (their ids), oldest first'),
  articles: slugs('articles, oldest first'),
  firstUse: day.nullable().describe('first day of a post or article with it'),
  busiestDay: day.nullable().describe('day with most posts, the earliest of equals'),
})

const round = z.object({
  slug: slug.describe('the year of the round'),
  url: url.describe('page of this site'),
  title: text,
  start: day,
  end: day,
  expiry: day.describe('last day of the old contract'),
  agreements: z.array(text),
  result: text.nullable(),
  phases: z.array(z.object({ name: text, start: day, end: day })),
  summary: text.describe('the round, plain text'),
  milestones: slugs('milestones, oldest first'),
})

const topic = z.object({
  slug: slug.describe('name in the address, never reused'),
  url: url.describe('page of this site'),
  title: text,
  question: text.nullable(),
  summary: text.describe('what it is and why it mattered, plain text'),
  positions: z
    .array(z.object({ date: day, side: z.enum(sides), round: slug, text, source: slug }))
    .describe('what each side said, with the slug of the article that reports it'),
  articles: slugs('articles about it, oldest first'),
})

const source = z.object({
  slug: slug.describe('name in the address, never reused'),
  url: url.describe('page of this site'),
  name: text,
  homepage: url.nullable(),
  kind: z.enum(sourceKinds),
  owner: text.nullable(),
  feed: url.nullable().describe('the outlet’s own feed'),
  about: text.nullable().describe('what this site says about it, plain text'),
  articles: slugs('articles, oldest first'),
})

const term = z.object({ slug, url: url.describe('place in our glossary'), term: text, aliases: z.array(text), definition: text })

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
        firstUse: member.firstUse ?? null,
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
        homepage: member.url ?? null,
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
