// Pages to look things up in: the glossary, the log of corrections, and prose pages such as about.
import { type Archive, NotFoundError } from '../archive/archive.ts'
import { compareText } from '../content/problems.ts'
import { articlePath, correctionsPath, glossaryPath, href, milestonePath, prosePath } from '../urls.ts'
import { findMoved, type MovedView } from './moved.ts'
import {
  countPages,
  type DayView,
  type LinkView,
  listPageParts,
  type PageHead,
  type PagerView,
  parsePageNumber,
  shorten,
  slicePage,
  toDayView,
  toListHead,
  toPager,
} from './page.ts'
import { glossaryPageSize, makeProse } from './prose.ts'

export interface GlossaryView {
  view: 'glossary'
  head: PageHead
  count: number
  terms: { id: string; formerIds: readonly string[]; term: string; aliases: readonly string[]; html: string }[]
  pager?: PagerView
}

/** Addresses under `/glossary/`. */
export const listGlossaryParts = (archive: Archive): string[][] => [
  [],
  ...listPageParts(countPages(archive.glossary.all.length, glossaryPageSize)).map((page) => [page]),
]

/** A page of the glossary. @throws if there is no such page */
export function toGlossaryView(archive: Archive, [part]: readonly string[]): GlossaryView {
  const pages = countPages(archive.glossary.all.length, glossaryPageSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`/glossary/ has no page ${part}`)
  const pager = toPager(glossaryPath, page, pages)
  const head: PageHead = {
    path: glossaryPath,
    title: 'Glossary',
    description: 'The words of film crews and of bargaining, from turnaround to ratification, in a sentence or two each.',
    indexable: true,
  }
  return {
    view: 'glossary',
    head: toListHead(head, page, pages),
    count: archive.glossary.all.length,
    terms: slicePage(archive.glossary.all, page, glossaryPageSize).map(({ slug, formerSlugs, term, aliases, blocks }) => ({
      id: slug,
      formerIds: formerSlugs,
      term,
      aliases,
      html: makeProse(archive, { withTerms: false })(blocks),
    })),
    ...(pager && { pager }),
  }
}

export interface CorrectionEntry {
  id: string
  day: DayView
  note: string
  of: LinkView
}

export interface CorrectionsView {
  view: 'corrections'
  head: PageHead
  count: number
  corrections: CorrectionEntry[]
  pager?: PagerView
}

const correctionsSize = 100

/** Every correction, newest first. */
export function listCorrections(archive: Archive): CorrectionEntry[] {
  const items = [
    ...archive.articles.all.map((article) => ({ ...article, path: articlePath(article.slug) })),
    ...archive.milestones.all.map((milestone) => ({ ...milestone, path: milestonePath(milestone.slug) })),
  ]
  const ids = new Set<string>()
  return items
    .flatMap(({ slug, title, path, corrections }) =>
      corrections.map(({ day, note }) => {
        let id = `c-${day}-${slug}`
        for (let number = 2; ids.has(id); number++) id = `c-${day}-${slug}-${number}`
        ids.add(id)
        return { id, day: toDayView(day), note, of: { text: title, href: href(path) } }
      }),
    )
    .sort((a, b) => compareText(b.day.day, a.day.day) || compareText(a.id, b.id))
}

/** Addresses under `/corrections/`. */
export const listCorrectionsParts = (archive: Archive): string[][] => [
  [],
  ...listPageParts(countPages(listCorrections(archive).length, correctionsSize)).map((page) => [page]),
]

/** A page of the corrections log. @throws if there is no such page */
export function toCorrectionsView(archive: Archive, [part]: readonly string[]): CorrectionsView {
  const all = listCorrections(archive)
  const pages = countPages(all.length, correctionsSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`/corrections/ has no page ${part}`)
  const pager = toPager(correctionsPath, page, pages)
  const head: PageHead = {
    path: correctionsPath,
    title: 'Corrections',
    description: 'What this record got wrong and when it was put right. Every correction is dated and stands on the item itself too.',
    indexable: true,
    ...(all[0] && { lastDay: all[0].day.day }),
    feeds: correctionsPath,
  }
  return {
    view: 'corrections',
    head: toListHead(head, page, pages),
    count: all.length,
    corrections: slicePage(all, page, correctionsSize),
    ...(pager && { pager }),
  }
}

export interface ProsePageView {
  view: 'prose'
  head: PageHead
  slug: string
  title: string
  html: string
}

/** Addresses of prose pages: slugs, former ones included. */
export const listProseSlugs = (archive: Archive): string[] => archive.pages.all.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs])

/** A prose page, such as about, or the note that it has moved. @throws if there is neither */
export function toProsePageView(archive: Archive, slug: string): ProsePageView | MovedView {
  const moved = findMoved(archive.pages.all, slug, prosePath, ({ title }) => title)
  if (moved) return moved
  const page = archive.pages.get(slug)
  return {
    view: 'prose',
    head: { path: prosePath(slug), title: page.title, description: page.description ?? shorten(page.summary, 200), indexable: true },
    slug,
    title: page.title,
    // the site's own name is a term of the trade and would be linked
    html: makeProse(archive, { withTerms: false })(page.blocks),
  }
}
