// What a row of each table to download is: its fields, described. The single source of the rows' types, of the
// JSON Schemas and of the page that explains them. What is not known is null. Called by data-tables.
import { z } from 'zod'
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
import { precisions } from '../dates.ts'

const text = z.string()
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const url = z.url({ protocol: /^https?$/ })
const day = z.iso.date()
const precision = z.enum(precisions).describe('how exactly the date is known: to the day, to its month only, or about that day')
const slugs = (of: string) => z.array(slug).describe(`slugs of the ${of}`)
const corrections = z.array(z.object({ date: day, note: text })).describe('dated notes of what was wrong, newest first')
const amount = z.union([z.number(), text])

export const article = z.object({
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

export const post = z.object({
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

export const person = author(z.enum(personGroups).nullable())
export const organization = author(z.enum(organizationGroups).nullable())

export const milestone = z.object({
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

export const hashtag = z.object({
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

export const round = z.object({
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

export const topic = z.object({
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

export const source = z.object({
  slug: slug.describe('name in the address, never reused'),
  url: url.describe('page of this site'),
  name: text,
  homepage: url,
  kind: z.enum(sourceKinds),
  owner: text.nullable(),
  feed: url.nullable().describe('the outlet’s own feed'),
  about: text.nullable().describe('what this site says about it, plain text'),
  articles: slugs('articles, oldest first'),
})

export const term = z.object({ slug, url: url.describe('place in our glossary'), term: text, aliases: z.array(text), definition: text })
