// A page or a report → how to cite it: APA 7, MLA 9, Chicago 18, BibTeX and Wikipedia's templates.
// What is not known is left out, not guessed: a report whose headline is not known is described, in brackets
// where a style has them, and has no template, since that would take our words for a headline. The day of access
// is the reader's and no build knows it. Called by components/CiteBox.
import { yearOf } from '../dates.ts'
import { siteName } from '../site.ts'
import type { ArticleView } from '../views/article.ts'
import type { MilestoneView } from '../views/milestone.ts'
import type { DayView } from '../views/page.ts'

/** What is cited. */
export interface Work {
  authors: readonly string[]
  title: string
  /** the title is not known: `title` says in our words what it is */
  isDescribed?: boolean
  /** outlet or site */
  container: string
  day?: DayView
  url: string
  archiveUrl?: string
  /** for BibTeX: letters, digits and hyphens */
  key: string
}

/** A piece of a citation; titles of whole works stand in italics. */
export interface CitationPart {
  text: string
  italic?: boolean
}

export interface Citation {
  style: 'APA' | 'MLA' | 'Chicago' | 'BibTeX' | 'Wikipedia'
  /** code keeps its lines */
  isCode: boolean
  parts: readonly CitationPart[]
}

export interface CitedWork {
  title: string
  note?: string
  citations: Citation[]
}

/** The works a page offers for citing: the outlet's report, and the page itself. */
export function toCitedWorks(view: ArticleView | MilestoneView): CitedWork[] {
  const page: Work = {
    authors: [],
    title: view.title,
    container: siteName,
    url: view.permalink,
    key: `${siteName.toLowerCase()}-${view.slug}`,
  }
  const own = { title: 'This page', citations: cite(page) }
  if (view.view === 'milestone') return [own]
  const { headline, url, archiveUrl } = view.original
  const report: Work = {
    authors: view.byline,
    title: headline?.text ?? view.title,
    isDescribed: !headline,
    container: view.source.text,
    day: view.day,
    url,
    ...(archiveUrl && { archiveUrl }),
    key: view.slug,
  }
  const note = headline
    ? undefined
    : 'The outlet’s own headline is not in this record; what the report is stands in its place, in our words.'
  return [{ title: 'The report', citations: cite(report), ...(note && { note }) }, own]
}

/** A work in every style. */
export const cite = (work: Work): Citation[] => [
  { style: 'APA', isCode: false, parts: toApa(work) },
  { style: 'MLA', isCode: false, parts: toMla(work) },
  { style: 'Chicago', isCode: false, parts: toChicago(work) },
  { style: 'BibTeX', isCode: true, parts: [{ text: toBibtex(work) }] },
  ...(work.isDescribed ? [] : [{ style: 'Wikipedia', isCode: true, parts: [{ text: toWikitext(work) }] } as const]),
]

/** `Author, A. A., & Author, B. (2021, September 23). Title. Outlet. https://…` */
function toApa({ authors, title, isDescribed, container, day, url }: Work): CitationPart[] {
  const names = authors.map((name) => {
    const { first, last, suffix } = splitName(name)
    const initials = first
      .split(/\s+/)
      .filter(Boolean)
      .map(
        (part) =>
          `${part
            .split('-')
            .map((word) => `${Array.from(word)[0]}.`)
            .join('-')}`,
      )
    return [last, initials.join(' '), suffix].filter(Boolean).join(', ')
  })
  const date = `(${day ? toApaDate(day) : 'n.d.'}). `
  const opening = isDescribed ? { text: end(`[${title}]`) } : { text: end(title), italic: true }
  const place = `${end(container)} ${url}`
  if (names.length === 0) return [opening, { text: ` ${date}${place}` }]
  return [{ text: `${end(joinNames(names, ', & '))} ${date}` }, opening, { text: ` ${place}` }]
}

/** In quotation marks, unless it is what a work is instead of what it is called. */
const toTitle = ({ title, isDescribed }: Pick<Work, 'title' | 'isDescribed'>) => (isDescribed ? end(title) : `“${end(title)}”`)

/** `Last, First, and First Last. “Title.” Outlet, 23 Sept. 2021, https://….` */
function toMla({ authors, container, day, url, ...work }: Work): CitationPart[] {
  const names = authors.length > 2 ? `${invert(authors[0] ?? '')}, et al.` : joinNames(invertFirst(authors), ', and ')
  const date = day ? `, ${toMlaDate(day)}` : ''
  return [{ text: `${names ? `${end(names)} ` : ''}${toTitle(work)} ` }, { text: container, italic: true }, { text: `${date}, ${url}.` }]
}

/** `Last, First, and First Last. “Title.” Outlet, September 23, 2021. https://….` */
function toChicago({ authors, container, day, url, ...work }: Work): CitationPart[] {
  const names = joinNames(invertFirst(authors), ', and ')
  const date = day ? `, ${day.text.replace(/^about /, 'ca. ')}` : ''
  return [{ text: `${names ? `${end(names)} ` : ''}${toTitle(work)} ` }, { text: container, italic: true }, { text: `${date}. ${url}.` }]
}

const bibtexSpecials: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }
const toBibtexText = (text: string) => text.replace(/[\\~^{}%&$#_]/g, (character) => bibtexSpecials[character] ?? `\\${character}`)

function toBibtex({ authors, title, isDescribed, container, day, url, key }: Work): string {
  const names = authors.map((name) => {
    const { first, last, suffix } = splitName(name)
    return first ? [last, suffix, first].filter(Boolean).join(', ') : `{${last}}`
  })
  const exact = day && day.precision !== 'about'
  const fields: [string, string | undefined][] = [
    ['author', names.length > 0 ? toBibtexText(names.join(' and ')).replace(/\\\{(.*?)\\\}/g, '{$1}') : undefined],
    ['title', `{${toBibtexText(isDescribed ? `[${title}]` : title)}}`],
    ['howpublished', toBibtexText(container)],
    ['year', day && yearOf(day.day)],
    ['month', exact ? day.call.month.toLowerCase() : undefined],
    ['day', day?.precision === 'day' ? String(Number(day.day.slice(8))) : undefined],
    ['url', url],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},`] : []))
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

const toWikiText = (text: string) => text.replaceAll('|', '{{!}}').replaceAll('[', '&#91;').replaceAll(']', '&#93;')
const toWikiUrl = (url: string) => url.replaceAll('|', '%7C').replaceAll(' ', '%20')

function toWikitext({ authors, title, container, day, url, archiveUrl }: Work): string {
  const names = authors.flatMap((name, index): [string, string][] => {
    const { first, last, suffix } = splitName(name)
    if (!first) return [[`author${index + 1}`, last]]
    return [
      [`last${index + 1}`, last],
      [`first${index + 1}`, [first, suffix].filter(Boolean).join(' ')],
    ]
  })
  const archiveDay = archiveUrl && findArchiveDay(archiveUrl)
  const fields: [string, string | undefined][] = [
    ...names.map(([name, value]): [string, string] => [name, toWikiText(value)]),
    ['title', toWikiText(title)],
    [day ? 'work' : 'website', toWikiText(container)],
    ['date', day && toWikiDate(day)],
    ['url', toWikiUrl(url)],
    // the template refuses an archive address without its date
    ...(archiveUrl && archiveDay
      ? ([
          ['archive-url', toWikiUrl(archiveUrl)],
          ['archive-date', archiveDay],
          ['url-status', 'live'],
        ] as [string, string][])
      : []),
  ]
  return `{{cite ${day ? 'news' : 'web'} ${fields.flatMap(([name, value]) => (value ? [`|${name}=${value}`] : [])).join(' ')}}}`
}

/** The day in the address of a copy at the Internet Archive. */
function findArchiveDay(url: string): string | undefined {
  const found = /\/web\/(\d{4})(\d{2})(\d{2})\d*\//.exec(url)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}

function toApaDate({ day, precision, text }: DayView): string {
  if (precision === 'about') return `ca. ${yearOf(day)}`
  const year = yearOf(day)
  return `${year}, ${text.replace(/,? \d{4}$/, '')}`
}

const mlaMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

function toMlaDate({ day, precision }: DayView): string {
  const month = `${mlaMonths[Number(day.slice(5, 7)) - 1]} ${yearOf(day)}`
  if (precision === 'month') return month
  return `${precision === 'about' ? 'circa ' : ''}${Number(day.slice(8))} ${month}`
}

const toWikiDate = ({ day, precision, age }: DayView) => (precision === 'day' ? day : precision === 'month' ? age : `c. ${yearOf(day)}`)

/** A name's parts; one that is no person's, such as an editorial board, stays whole as `last`. */
export function splitName(name: string): { first: string; last: string; suffix: string } {
  const words = name.trim().split(/\s+/)
  const suffix = words.length > 2 && /^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  const isWhole =
    words.length < 2 ||
    words.length > 4 ||
    /^The$/i.test(words[0] ?? '') ||
    /\b(?:Staff|Board|Editors?|Team|Press|Desk|News|Union|Local)\b/i.test(name)
  if (isWhole) return { first: '', last: name.trim(), suffix: '' }
  return { first: words.slice(0, -1).join(' '), last: (words.at(-1) ?? '').replace(/,$/, ''), suffix }
}

function invert(name: string): string {
  const { first, last, suffix } = splitName(name)
  return [last, first, suffix].filter(Boolean).join(', ')
}

const invertFirst = (names: readonly string[]) => names.map((name, index) => (index === 0 ? invert(name) : name))

const joinNames = (names: readonly string[], and: string) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`

/** A sentence's end, unless it has one. */
const end = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`)
