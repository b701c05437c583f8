// The content format as schemas: what front matter may hold for each kind of document. Unknown
// fields are refused. Types flow from here; references are proven later, by lib/archive.
import { z } from 'zod'
import { type Day, parseDay, precisions } from '../dates.ts'
import { isSlug } from '../slugs.ts'
import type { Folder } from './files.ts'
import { typeset } from './typeset.ts'

const text = z.string().trim().min(1, { error: 'is empty; write the text or remove the field', abort: true })
const line = text.refine((value) => !value.includes('\n'), { error: 'runs over several lines; write it on one', abort: true })
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
const slug = line.refine(isSlug, 'is no slug; write small letters, digits and single hyphens, as in the name of a file without .md')
/** The slug of another document. That there is one is proven when all are read: only then the nearest is known. */
const reference = line
const references = z.array(reference).default([])
const hashtag = line
  .refine((tag) => !/^#/.test(tag), { error: 'begins with #; write the hashtag without it', abort: true })
  .refine(
    (tag) => /^[\p{L}\p{M}\p{N}_]+$/u.test(tag) && /\p{L}/u.test(tag),
    'is no hashtag; write letters, digits and _ with at least one letter, without #',
  )
const handle = line.refine((name) => /^[\w.-]+(@[\w.-]+)?$/.test(name), 'is no handle; write it without @ and without spaces')
/** A round is named by its year, which YAML reads as a number. */
const roundReference = z.preprocess((value) => (Number.isInteger(value) ? String(value) : value), reference)
const language = line.refine((tag) => {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
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

/** Where somebody can have a handle. */
export const networks = platforms.filter((platform) => platform !== 'statement' && platform !== 'other')

const platform = z.preprocess((value) => (typeof value === 'string' ? value.toLowerCase() : value), z.enum(platforms))

const reportedPost = z
  .strictObject({
    by: line,
    on: platform.default('other'),
    where: line.optional(),
    date: day.optional(),
    precision: z.enum(precisions).default('day'),
    gist: words,
    hashtags: z.array(hashtag).default([]),
  })
  .superRefine(({ on, where }, context) => {
    if (where !== undefined && on !== 'statement')
      context.addIssue({
        code: 'custom',
        path: ['where'],
        message: 'is for what was said on no network; write on: statement, or remove it',
      })
  })

const article = z.strictObject({
  ...common,
  title: line.max(110, 'is longer than 110 characters; shorten it').transform(typeset),
  date: day,
  precision: z.enum(precisions).default('day'),
  source: reference,
  url,
  headline: line.optional(),
  byline: z.array(line).default([]),
  kind: z.enum(articleKinds),
  access: z.enum(accessKinds).optional(),
  archive: url.optional(),
  language: language.default('en'),
  headlineLanguage: language.optional(),
  copyOf: reference.optional(),
  topics: references,
  milestones: references,
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

const amountOfVotes = z.number().nonnegative('is below zero; write a number from 0 on')

const vote = z
  .strictObject({
    agreement: title,
    count: z.enum(voteCounts),
    yes: amountOfVotes,
    no: amountOfVotes.optional(),
    unit: line.optional(),
    source: reference,
  })
  .superRefine(({ yes, no, unit }, context) => {
    const total = yes + (no ?? 0)
    if (unit === '%' && total > 100.5)
      context.addIssue({ code: 'custom', path: ['yes'], message: `yes and no make ${total} %; write shares of at most 100 together` })
    if (unit !== '%' && no === undefined) {
      const message = 'a count of yes without the no says nothing of the result; add no, give a share with unit: "%", or move it to figures'
      context.addIssue({ code: 'custom', path: ['yes'], message })
    }
  })

const milestone = z
  .strictObject({
    ...common,
    title: line.max(110, 'is longer than 110 characters; shorten it').transform(typeset),
    date: day,
    endDate: day.optional(),
    precision: z.enum(precisions).default('day'),
    round: roundReference,
    kind: z.enum(milestoneKinds),
    key: z.boolean().default(false),
    outcome: z.enum(outcomes).optional(),
    figures: z.array(z.strictObject({ label: title, value: amount, unit: line.optional(), source: reference })).default([]),
    votes: z.array(vote).default([]),
    corrections,
  })
  .superRefine(...inOrder('date', 'endDate'))
  .superRefine(
    ({ outcome, kind }, context) => {
      if (outcome && kind !== 'deadline')
        context.addIssue({
          code: 'custom',
          path: ['outcome'],
          message: 'only a deadline has an outcome; remove it, or write kind: deadline',
        })
    },
    { when: ({ value }) => milestoneKinds.some((kind) => kind === fieldOf(value, 'kind')) },
  )

const round = z
  .strictObject({
    ...common,
    title,
    start: day,
    end: day,
    expiry: day,
    agreements: z.array(title).default([]),
    result: words.optional(),
    phases: z.array(z.strictObject({ name: title, start: day, end: day }).superRefine(...inOrder('start', 'end'))).default([]),
  })
  .superRefine(...inOrder('start', 'end'))

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
  handles: z.partialRecord(z.enum(networks), handle).default({}),
  role: title.optional(),
  roles: z
    .array(z.strictObject({ role: title, from: day.optional(), to: day.optional() }).superRefine(...inOrder('from', 'to')))
    .default([]),
}

const person = z.strictObject({ ...profile, group: z.enum(personGroups).optional() })
const organization = z.strictObject({ ...profile, group: z.enum(organizationGroups).optional() })

export const sourceKinds = ['newspaper', 'agency', 'trade', 'broadcaster', 'magazine', 'union', 'public-body', 'other'] as const

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
  positions: z.array(z.strictObject({ date: day, side: z.enum(sides), round: roundReference, text: words, source: reference })).default([]),
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

const fieldOf = (fields: unknown, name: string): unknown =>
  typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>)[name] : undefined

/** A check that one day is not after another: made whenever both are days, whatever else is wrong. */
function inOrder(
  fromName: string,
  toName: string,
): [(fields: object, context: z.RefinementCtx) => void, { when: (payload: { value: unknown }) => boolean }] {
  const dayOf = (fields: unknown, name: string) => parseDay(String(fieldOf(fields, name)))
  const check = (fields: object, context: z.RefinementCtx) => {
    const [from, to] = [dayOf(fields, fromName), dayOf(fields, toName)]
    if (from && to && to < from)
      context.addIssue({
        code: 'custom',
        path: [toName],
        message: `${toName} (${to}) is before ${fromName} (${from}); swap them or mend one`,
      })
  }
  return [check, { when: ({ value }) => Boolean(dayOf(value, fromName) && dayOf(value, toName)) }]
}
