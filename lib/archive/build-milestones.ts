// Milestone documents → milestones in the order of their days, with their figures and votes proven to
// have a source. Which articles report them is known only later.
import { compareText } from '../content/problems.ts'
import type { Document } from '../content/read-documents.ts'
import type { Milestone } from './archive.ts'
import { type Building, toCorrections } from './building.ts'

/** All milestones, without the articles that report them. */
export const buildMilestones = (building: Building): Milestone[] =>
  building.published.milestones
    .map((document) => buildMilestone(document, building))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.slug, b.slug))

function buildMilestone(document: Document<'milestones'>, { parse, references }: Building): Milestone {
  const body = parse(document)
  const { slug, fields } = document
  const figures = fields.figures.flatMap(({ label, value, unit, source }, index) =>
    references.slug(document, 'articles', source, 'figures', index, 'source') ? [{ label, value, ...(unit && { unit }), source }] : [],
  )
  const votes = fields.votes.flatMap(({ no, unit, ...vote }, index) =>
    references.slug(document, 'articles', vote.source, 'votes', index, 'source')
      ? [{ ...vote, ...(no !== undefined && { no }), ...(unit && { unit }) }]
      : [],
  )
  return {
    slug,
    formerSlugs: fields.formerSlugs,
    title: fields.title,
    day: fields.date,
    ...(fields.endDate && { endDay: fields.endDate }),
    precision: fields.precision,
    round: references.required(document, 'rounds', fields.round, 'round'),
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
