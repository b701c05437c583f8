// A big content tree for `npm run bench`: as many articles as asked for, in the form of the real ones,
// with three quoted posts each, from a number that always gives the same texts. Nobody in it exists.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { addDays, type Day, formatDay, getDay } from '../dates.ts'

/** How much there is of everything; the rest of the tree is the same at every size. */
export interface CorpusSize {
  articles: number
  people: number
}

/** The sizes of a corpus of so many articles: a fifth as many people, so that cost a page compares. */
export const toCorpusSize = (articles: number): CorpusSize => ({ articles, people: Math.max(20, Math.round(articles / 5)) })

const sources = 40
const topics = 12
const terms = 48
const tags = 300
const postsAnArticle = 3
const firstDay = getDay('2021-01-01')
const days = 1461
const words =
  'the union asked its members on Monday to let the board call a strike after months of talks without a new contract while the studios answered with a proposal about rest meals wages streaming hours weeks crews sets and pensions of every local and its delegates before the ballot'.split(
    ' ',
  )

/** A row of numbers below 1 that is the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Writes a corpus below a folder. */
export function writeCorpus(folder: string, { articles, people }: CorpusSize): void {
  const random = makeRandom(articles)
  const below = (limit: number) => Math.floor(random() * limit)
  const say = (count: number) => Array.from({ length: count }, () => words[below(words.length)]).join(' ')
  const sentence = (count: number) => `${say(count).replace(/^./, (letter) => letter.toUpperCase())}.`
  const write = (kind: string, name: string, fields: readonly string[], body: string) => {
    mkdirSync(path.join(folder, kind), { recursive: true })
    writeFileSync(path.join(folder, kind, `${name}.md`), `---\n${fields.join('\n')}\n---\n${body}\n`)
  }

  for (let index = 0; index < sources; index++) {
    write(
      'sources',
      `clapper-${index}`,
      [`name: The Clapper ${index}`, `url: https://clapper${index}.example/`, 'kind: trade'],
      sentence(20),
    )
  }
  for (let index = 0; index < topics; index++) {
    write('topics', `question-${index}`, [`title: Question ${index}`, `question: How many naps are ${index} naps?`], sentence(40))
  }
  for (let index = 0; index < terms; index++) write('glossary', `silly-term-${index}`, [`term: silly term ${index}`], sentence(25))
  for (const year of ['2021', '2024']) {
    const fields = [`title: The ${year} round`, `start: ${year}-03-01`, `end: ${year}-11-30`, `expiry: ${year}-07-31`]
    write('rounds', year, fields, sentence(60))
  }
  const milestones = Array.from({ length: Math.max(1, Math.round(articles / 40)) }, (_, index) => `milestone-${index}`)
  for (const [index, milestone] of milestones.entries()) {
    const day = addDays(firstDay, index % days)
    const round = day < '2022' ? 2021 : 2024
    write('milestones', milestone, [`title: Nap number ${index}`, `date: ${day}`, `round: ${round}`, 'kind: talks'], sentence(50))
  }
  for (let index = 0; index < articles; index++) {
    const day = addDays(firstDay, Math.floor((index * days) / articles))
    const source = below(sources)
    const fields = [
      `title: "Article ${index}: ${say(5)}"`,
      `date: ${day}`,
      `source: clapper-${source}`,
      `url: https://clapper${source}.example/${index}`,
      `headline: "${sentence(8)}"`,
      'byline: [Silly Writer]',
      'kind: news',
      `topics: [question-${below(topics)}, question-${below(topics)}]`,
      `milestones: [${milestones[below(milestones.length)]}]`,
    ]
    const prose = `${sentence(45)} A silly term ${below(terms)} it is, "${say(6)}," they said. #IASolidarity\n\n${sentence(45)}`
    const posts = Array.from({ length: postsAnArticle }, (_, number) => quote(index * postsAnArticle + number, day))
    write(`articles/${day.slice(0, 4)}`, `article-${index}`, fields, [prose, ...posts].join('\n\n'))
  }

  function quote(number: number, day: Day): string {
    const person = below(people)
    const text = `${sentence(24)} Nap ${number}. I stand with @ClapperUnion #IASolidarity #SillyTag${below(tags)} https://t.co/nap${number}`
    return `> ${text}\n>\n> — Silly Person ${person} (@silly${person}), ${formatDay(day)}`
  }
}
