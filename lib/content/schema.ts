// The content format as schemas: what front matter may hold for each kind of document. Unknown
// fields are refused. Types flow from here; references are proven later, by lib/archive.
import { z } from 'zod'
import { type Day, parseDay, precisions } from '../dates.ts'
import { isSlug } from '../slugs.ts'
import type { Folder } from './files.ts'
import { typeset } from './typeset.ts'

const text = z.string().trim().min(1, 'is empty; write the text or remove the field')
const line = text.refine((value) => !value.includes('\n'), 'runs over several lines; write it on one')
/** Our own words: as an editor types them, printed with real quotation marks. */
const words = text.transform(typeset)
const title = line.transform(typeset)
const day = z.string().transform((value, context): Day => {
  const found = parseDay(value)
  if (found) return found
  context.addIssue(dayMessage(value))
  return z.NEVER
})
const url = line.refine(isWebAddress, 'is no web address; write the whole address, beginning with https://')
const slug = line.refine(isSlug, 'is no slug; write the file name of the document without .md')
const slugs = z.array(slug).default([])
const hashtag = line
  .refine((tag) => !/^#/.test(tag), { error: 'begins with #; write the hashtag without it', abort: true })
  .refine(
    (tag) => /^[\p{L}\p{M}\p{N}_]+$/u.test(tag) && /\p{L}/u.test(tag),
    'is no hashtag; write letters, digits and _ with at least one letter, without #',
  )
const handle = line.refine((name) => /^[\w.-]+(@[\w.-]+)?$/.test(name), 'is no handle; write it without @ and without spaces')
/** A round is named by its year, which YAML reads as a number. */
const roundSlug = z.union([z.number().int().transform(String), slug])
const language = line.refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}, 'is no language code; write one such as en, fr or pt-BR')

/** Days in one of these places are written YYYY-MM-DD; says what is wrong with one that is not. */
function dayMessage(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `"${value}" is in no calendar; write a day that exists`
  return `"${value}" is no day; write it as YYYY-MM-DD, such as 2021-09-23`
}

/** Whether the text is an absolute http(s) address. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value)
}

const common = {
  draft: z.boolean().default(false),
  formerSlugs: z.array(slug).default([]),
}

const corrections = z.array(z.strictObject({ date: day, note: words })).default([])

export const articleKinds = ['news', 'feature', 'opinion', 'official', 'explainer'] as const
export const accessKinds = ['free', 'registration', 'paid'] as const
/** Where a post stood. `statement` is anything said or released outside a social network. */
export const platforms = [
  'twitter',
  'x',
  'instagram',
  'facebook',
  'threads',
  'bluesky',
  'mastodon',
  'tiktok',
  'youtube',
  'linkedin',
  'reddit',
  'statement',
  'other',
] as const
export type Platform = (typeof platforms)[number]

const platform = z.preprocess((value) => (typeof value === 'string' ? value.toLowerCase() : value), z.enum(platforms))

const reportedPost = z.strictObject({
  by: line,
  on: platform.default('other'),
  date: day.optional(),
  precision: z.enum(precisions).default('day'),
  gist: words,
  hashtags: z.array(hashtag).default([]),
})

const article = z.strictObject({
  ...common,
  title: line.max(110, 'is longer than 110 characters; shorten it').transform(typeset),
  date: day,
  precision: z.enum(precisions).default('day'),
  source: slug,
  url,
  headline: line.optional(),
  byline: z.array(line).default([]),
  kind: z.enum(articleKinds),
  access: z.enum(accessKinds).optional(),
  archive: url.optional(),
  language: language.default('en'),
  headlineLanguage: language.optional(),
  copyOf: slug.optional(),
  topics: slugs,
  milestones: slugs,
  people: z.array(line).default([]),
  organizations: z.array(line).default([]),
  posts: z.array(reportedPost).default([]),
  corrections,
})

export const milestoneKinds = ['talks', 'offer', 'deadline', 'vote', 'action', 'agreement', 'ratification', 'support'] as const
export const outcomes = ['met', 'averted', 'extended', 'passed'] as const

/** Whose votes a count is of. */
export const voteCounts = ['delegates', 'ballots'] as const

const amount = z.union([z.number(), title])

const milestone = z
  .strictObject({
    ...common,
    title: line.max(110, 'is longer than 110 characters; shorten it').transform(typeset),
    date: day,
    endDate: day.optional(),
    precision: z.enum(precisions).default('day'),
    round: roundSlug,
    kind: z.enum(milestoneKinds),
    key: z.boolean().default(false),
    outcome: z.enum(outcomes).optional(),
    figures: z.array(z.strictObject({ label: title, value: amount, unit: line.optional(), source: slug })).default([]),
    votes: z
      .array(
        z.strictObject({
          agreement: title,
          count: z.enum(voteCounts),
          yes: z.number().nonnegative(),
          no: z.number().nonnegative().optional(),
          unit: line.optional(),
          source: slug,
        }),
      )
      .default([]),
    corrections,
  })
  .superRefine((value, context) => {
    reversed(context, value.date, value.endDate, ['endDate'], 'endDate', 'date')
    if (value.outcome && value.kind !== 'deadline') {
      context.addIssue({ code: 'custom', path: ['outcome'], message: 'only a deadline has an outcome; remove it, or write kind: deadline' })
    }
    value.votes.forEach((vote, index) => {
      const total = vote.yes + (vote.no ?? 0)
      if (vote.unit === '%' && total > 100.5) {
        const message = `yes and no make ${total} %; write shares of at most 100 together`
        context.addIssue({ code: 'custom', path: ['votes', index, 'yes'], message })
      }
      if (vote.unit !== '%' && vote.no === undefined) {
        const message =
          'a count of yes without the no says nothing of the result; add no, give a share with unit: "%", or move it to figures'
        context.addIssue({ code: 'custom', path: ['votes', index, 'yes'], message })
      }
    })
  })

const round = z
  .strictObject({
    ...common,
    title,
    start: day,
    end: day,
    expiry: day,
    agreements: z.array(title).default([]),
    result: words.optional(),
    phases: z.array(z.strictObject({ name: title, start: day, end: day })).default([]),
  })
  .superRefine((value, context) => {
    reversed(context, value.start, value.end, ['end'], 'end', 'start')
    value.phases.forEach((phase, index) => {
      reversed(context, phase.start, phase.end, ['phases', index, 'end'], 'end', 'start')
    })
  })

export const personGroups = [
  'performer',
  'writer-director-producer',
  'union-leader',
  'official',
  'studio-side',
  'crew',
  'journalist',
] as const
export const organizationGroups = ['union', 'guild', 'studios', 'public-body', 'company', 'media', 'other'] as const

const profile = {
  ...common,
  name: title,
  aliases: z.array(line).default([]),
  handles: z.record(line, handle).default({}),
  role: title.optional(),
  roles: z
    .array(
      z
        .strictObject({ role: title, from: day.optional(), to: day.optional() })
        .superRefine((value, context) => reversed(context, value.from, value.to, ['to'], 'to', 'from')),
    )
    .default([]),
}

const person = z.strictObject({ ...profile, group: z.enum(personGroups).optional() })
const organization = z.strictObject({ ...profile, group: z.enum(organizationGroups).optional() })

export const sourceKinds = ['newspaper', 'trade', 'broadcaster', 'magazine', 'union', 'public-body', 'other'] as const

const source = z.strictObject({
  ...common,
  name: title,
  url,
  kind: z.enum(sourceKinds),
  feed: url.optional(),
  owner: line.optional(),
})

export const sides = ['union', 'studios', 'agreement'] as const

const topic = z.strictObject({
  ...common,
  title,
  question: title.optional(),
  positions: z.array(z.strictObject({ date: day, side: z.enum(sides), round: roundSlug, text: words, source: slug })).default([]),
})

const hashtagDocument = z.strictObject({
  ...common,
  name: hashtag,
  description: words.optional(),
  aliases: z.array(hashtag).default([]),
})

const term = z.strictObject({ ...common, term: line, aliases: z.array(line).default([]) })
const page = z.strictObject({ ...common, title, description: title.optional() })

export const schemas = {
  articles: article,
  milestones: milestone,
  rounds: round,
  people: person,
  organizations: organization,
  sources: source,
  topics: topic,
  hashtags: hashtagDocument,
  glossary: term,
  pages: page,
} as const satisfies Record<Folder, z.ZodType>

/** The front matter of one kind of document, as validated. */
export type Fields<F extends Folder> = z.output<(typeof schemas)[F]>

/** Names of the fields a document of this kind may have at its top level. */
export const fieldNames = (folder: Folder) => Object.keys(schemas[folder].shape)

function reversed(
  context: z.RefinementCtx,
  from: Day | undefined,
  to: Day | undefined,
  path: PropertyKey[],
  toName: string,
  fromName: string,
) {
  if (from && to && to < from) {
    context.addIssue({ code: 'custom', path, message: `${toName} (${to}) is before ${fromName} (${from}); swap them or mend one` })
  }
}
