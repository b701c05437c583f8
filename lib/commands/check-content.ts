// `npm run check:content [path]`: every problem of a content tree on its own line, exit code 1 if any.
// package.json starts it with the compiler that Node uses by itself from version 22 on, and with room for
// what is read once and kept: ten thousand articles are many, and somebody waits.
import path from 'node:path'
import { checkContent } from '../archive/load-archive.ts'
import { formatProblem } from '../content/problems.ts'
import { readContentDir } from '../site.ts'

const [given] = process.argv.slice(2)
const contentDir = given ? path.resolve(given) : readContentDir()
const { content, problems, notes } = checkContent(contentDir)
const count = (number: number, one: string, many = `${one}s`) => `${number.toLocaleString('en')} ${number === 1 ? one : many}`

// in one go: a terminal takes its time with every line
if (notes.length > 0) console.log(notes.map((note) => `note: ${formatProblem(note)}`).join('\n'))
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'))
  console.error(`\n${count(problems.length, 'problem')}. Nothing is built until the content is right.`)
  process.exitCode = 1
} else {
  const { published, articles, authors } = content
  const posts = articles.reduce((sum, { quoted }) => sum + quoted.length, 0)
  const people = authors.all.filter(({ kind }) => kind === 'person').length
  console.log(
    `The content is right: ${count(articles.length, 'article')} with ${count(posts, 'quoted post')}, ${count(published.milestones.length, 'milestone')}, ${count(people, 'person', 'people')}.`,
  )
}
