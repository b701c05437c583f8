// The documents that articles are told by: rounds, topics, sources, and the pages to look things up in.

import { compareNames, compareText } from '../content/problems.ts'
import type { Article, Milestone, Post, ProsePage, Round, Source, Term, Topic } from './archive.ts'
import { group } from './group.ts'
import { sortBy } from './order.ts'
import type { ProvenContent } from './prove-content.ts'

/** All rounds, oldest first, with everything that belongs to them. */
export function buildRounds(
  { published, bodyOf }: ProvenContent,
  milestones: readonly Milestone[],
  { articles, posts }: { articles: readonly Article[]; posts: readonly Post[] },
): Round[] {
  const milestonesOfRound = group(milestones)(({ round }) => [round])
  const articlesOfRound = group(articles)(({ round }) => (round ? [round] : []))
  const postsOfRound = group(posts)(({ round }) => (round ? [round] : []))
  return sortBy(published.rounds, ({ fields }) => fields.start).map((document): Round => {
    const { blocks, summary } = bodyOf(document)
    const { title, start, end, expiry, agreements, result, phases, formerSlugs } = document.fields
    return {
      slug: document.slug,
      formerSlugs,
      title,
      start,
      end,
      expiry,
      agreements,
      phases,
      blocks,
      summary,
      ...(result && { result }),
      milestones: milestonesOfRound(document.slug),
      articles: articlesOfRound(document.slug),
      posts: postsOfRound(document.slug),
    }
  })
}

/** All topics in the order of their titles, with the positions whose source is published. */
export function buildTopics({ published, references, bodyOf }: ProvenContent, articles: readonly Article[]): Topic[] {
  const articlesOfTopic = group(articles)(({ topics }) => topics)
  return sortBy(published.topics, ({ fields }) => fields.title).map((document): Topic => {
    const { blocks, summary } = bodyOf(document)
    const { title, question, formerSlugs } = document.fields
    const positions = document.fields.positions
      .filter(({ round, source }) => references.has('rounds', round) && references.has('articles', source))
      .map(({ date, ...position }) => ({ day: date, ...position }))
    return {
      slug: document.slug,
      formerSlugs,
      title,
      ...(question && { question }),
      positions,
      blocks,
      summary,
      articles: articlesOfTopic(document.slug),
    }
  })
}

/** All sources in the order of their names. */
export function buildSources({ published, bodyOf }: ProvenContent, articles: readonly Article[]): Source[] {
  const articlesOfSource = group(articles)(({ source }) => [source])
  const sorted = [...published.sources].sort((a, b) => compareNames(a.fields.name, b.fields.name) || compareText(a.slug, b.slug))
  return sorted.map((document): Source => {
    const { name, url, kind, feed, owner, formerSlugs } = document.fields
    const { blocks } = bodyOf(document)
    return {
      slug: document.slug,
      formerSlugs,
      name,
      url,
      kind,
      ...(feed && { feed }),
      ...(owner && { owner }),
      blocks,
      articles: articlesOfSource(document.slug),
    }
  })
}

/** All terms in alphabetical order. */
export function buildGlossary({ published, bodyOf }: ProvenContent): Term[] {
  return sortBy(published.glossary, ({ fields }) => fields.term.toLowerCase()).map((document): Term => {
    const { blocks, summary } = bodyOf(document)
    const { term, aliases, formerSlugs } = document.fields
    return { slug: document.slug, formerSlugs, term, aliases, blocks, summary }
  })
}

/** All prose pages. */
export const buildPages = ({ published, bodyOf }: ProvenContent): ProsePage[] =>
  sortBy(published.pages, ({ slug }) => slug).map((document): ProsePage => {
    const { title, description, formerSlugs } = document.fields
    const { blocks, summary } = bodyOf(document)
    return { slug: document.slug, formerSlugs, title, ...(description && { description }), blocks, summary }
  })
