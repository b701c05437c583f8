// Milestone documents → milestones in the order of their days, with the figures and
// votes whose source is published. Which articles report them is known only later.
import { compareText } from '../content/problems.ts'
import type { Document } from '../content/read-documents.ts'
import type { Milestone } from './archive.ts'
import { toCorrections } from './order.ts'
import type { ProvenContent } from './prove-content.ts'

/** All milestones, without the articles that report them. */
export const buildMilestones = (content: ProvenContent): Milestone[] =>
  content.published.milestones
    .map((document) => buildMilestone(document, content))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.slug, b.slug))

function buildMilestone(document: Document<'milestones'>, { bodyOf, references }: ProvenContent): Milestone {
  const body = bodyOf(document)
  const { slug, fields } = document
  const isPublished = ({ source }: { source: string }) => references.has('articles', source)
  const figures = fields.figures.filter(isPublished).map(({ unit, ...figure }) => ({ ...figure, ...(unit && { unit }) }))
  const votes = fields.votes
    .filter(isPublished)
    .map(({ no, unit, ...vote }) => ({ ...vote, ...(no !== undefined && { no }), ...(unit && { unit }) }))
  return {
    slug,
    formerSlugs: fields.formerSlugs,
    title: fields.title,
    day: fields.date,
    ...(fields.endDate && { endDay: fields.endDate }),
    precision: fields.precision,
    round: fields.round,
    kind: fields.kind,
    key: fields.key,
    ...(fields.outcome && { outcome: fields.outcome }),
    figures,
    votes,
    blocks: body.blocks,
    summary: body.summary,
    corrections: toCorrections(fields.corrections),
    articles: [],
  }
}
