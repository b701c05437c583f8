// A content tree written down in a test: path → text. No disk is touched.
import { expect } from 'vitest'
import type { Archive } from '../../lib/archive/archive.ts'
import { deepFreeze } from '../../lib/archive/deep-freeze.ts'
import { checkDocuments } from '../../lib/archive/load-archive.ts'
import { type Folder, folders } from '../../lib/content/files.ts'
import { formatProblem } from '../../lib/content/problems.ts'
import { parseDocuments } from '../../lib/content/read-documents.ts'

export type Tree = Record<`${Folder}/${string}.md`, string>

/** The smallest tree in which an article is at home. */
export const baseTree: Tree = {
  'sources/daily-clapper.md': '---\nname: The Daily Clapper\nurl: https://clapper.example/\nkind: newspaper\n---\n',
  'sources/boom-weekly.md': '---\nname: Boom Weekly\nurl: https://boom.example/\nkind: trade\n---\n',
  'rounds/2021.md': '---\ntitle: The 2021 round\nstart: 2021-05-01\nend: 2021-12-01\nexpiry: 2021-07-31\n---\nTalks were held.\n',
  'topics/rest.md': '---\ntitle: Rest\nquestion: How long is a rest?\n---\nRest matters.\n',
  'organizations/crew-union.md': '---\nname: Crew Union\nhandles: { twitter: CrewUnion }\n---\n',
}

/** An article's text; `fields` are further lines of front matter. */
export const article = (body: string, fields = '', date = '2021-09-23', number = 1) =>
  `---\ntitle: Article ${number} of ${date}\ndate: ${date}\nsource: daily-clapper\nurl: https://clapper.example/${date}/${number}\nkind: news\n${fields}${fields && !fields.endsWith('\n') ? '\n' : ''}---\n${body}\n`

/** A quoted post's Markdown. */
export const post = (words: string, attribution: string) => `> ${words}\n>\n> — ${attribution}`

/** So many articles of one day, each with a post of its own by one author. */
export const many = (count: number): Tree =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/a${index}.md`,
      article(post(`Word number ${index} is its own.`, 'Ada Grip (@ada), 2021-09-23'), '', '2021-09-23', index),
    ]),
  )

const isFolder = (name: string): name is Folder => (folders as readonly string[]).includes(name)

/** Reads and builds a tree, frozen as views get it; problems come as the lines an editor sees. */
export function build(tree: Tree): { archive: Archive; problems: string[]; notes: string[] } {
  const files = Object.entries(tree).map(([path, text]) => {
    const [folder = ''] = path.split('/')
    if (!isFolder(folder)) throw new Error(`no folder of the format: ${folder}`)
    return { folder, path, slug: path.replace(/^.*\//, '').replace(/\.md$/, ''), text }
  })
  const { problems, notes, toArchive } = checkDocuments(parseDocuments(files))
  return { archive: deepFreeze(toArchive()), problems: problems.map(formatProblem), notes: notes.map(formatProblem) }
}

/** The archive of a tree, added to the smallest, that has no problems. */
export function clean(tree: Tree): Archive {
  const { archive, problems } = build({ ...baseTree, ...tree })
  expect(problems).toEqual([])
  return archive
}
