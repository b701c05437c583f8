// The content folder → its Markdown files, each with its kind and slug. Refuses nothing silently:
// a file that would be overlooked (wrong ending, unknown folder, unreadable) is a problem.
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isListPage, isPageNumber, isSlug, toSlug } from '../slugs.ts'
import { compareText, type Problem, suggest } from './problems.ts'

/** The folders of a content tree; each holds one kind of document. */
export const folders = [
  'articles',
  'milestones',
  'rounds',
  'people',
  'organizations',
  'sources',
  'topics',
  'hashtags',
  'glossary',
  'pages',
] as const
export type Folder = (typeof folders)[number]

/** Kinds whose files may lie in folders of any depth. */
const nested: ReadonlySet<Folder> = new Set(['articles', 'milestones'])

/** First parts of addresses that are taken, so that no prose page may have them. */
const takenAddresses: ReadonlySet<string> = new Set([
  ...folders,
  ...['timeline', 'posts', 'search', 'corrections', 'data', 'embed', 'assets', 'index', 'not-found', 'card.png'],
  ...['changes', 'published-files', 'style'], // in development
])

/** Why no document of a folder may have the address a slug gives it: a page of the site's own is there. */
export function findTakenAddress(folder: Folder, slug: string): string | undefined {
  if (isPageNumber(slug) && folder !== 'rounds') return 'a name of digits only is kept for page numbers'
  if ((folder === 'people' || folder === 'organizations') && isListPage(slug)) return `the address /${folder}/${slug}/ is taken by a list`
  if (folder === 'pages' && takenAddresses.has(slug)) return `the address /${slug}/ is taken by a part of the site`
  return undefined
}

export interface ContentFile {
  folder: Folder
  slug: string
  /** for messages: relative to the working directory, forward slashes */
  path: string
  text: string
}

const isFolder = (name: string): name is Folder => (folders as readonly string[]).includes(name)

const toAdvice = (slug: string, entries: readonly Dirent[]) =>
  entries.some(({ name }) => name === `${slug}.md`) ? `${slug}.md is there already, so give it another name` : `rename it to ${slug}.md`

/** Reads a whole content tree. Files come in the order of their paths. */
export function readFiles(contentDir: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = []
  const problems: Problem[] = []
  const shown = (file: string) => path.relative(process.cwd(), file).split(path.sep).join('/') || '.'
  const report = (file: string, message: string) => problems.push({ path: shown(file), line: 1, message })

  const list = (dir: string): Dirent[] => {
    try {
      return readdirSync(dir, { withFileTypes: true })
        .filter((entry) => !entry.name.startsWith('.'))
        .sort((a, b) => compareText(a.name, b.name))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') report(dir, 'there is no such folder; create it, or point CONTENT_DIR at the content')
      else if (code === 'ENOTDIR') report(dir, `is a file; name the content folder, in which ${folders.join(', ')} lie`)
      else report(dir, `cannot be listed (${String(error)}); make it a folder that can be read`)
      return []
    }
  }

  const visit = (folder: Folder, dir: string) => {
    const entries = list(dir)
    for (const entry of entries) {
      const file = path.join(dir, entry.name)
      if (entry.isDirectory()) {
        if (entry.name.endsWith('.md')) report(file, 'is a folder named like a document; rename the folder, or replace it by a file')
        else if (nested.has(folder)) visit(folder, file)
        else report(file, `folders inside ${folder}/ are not read; move the documents up into ${folder}/`)
      } else if (!entry.name.endsWith('.md')) {
        if (entry.name !== 'README')
          report(file, 'is no Markdown document and would be overlooked; rename it to end in .md, or move it out of the content folder')
      } else if (entry.name !== 'README.md') {
        const slug = entry.name.slice(0, -'.md'.length)
        if (!isSlug(slug))
          report(
            file,
            `the file name is the address and must be lower-case ASCII words joined by hyphens; ${toAdvice(toSlug(slug), entries)}`,
          )
        else if (folder === 'rounds' && !/^\d{4}$/.test(slug))
          report(file, 'the file name of a round is its year; rename the file, for example to 2021.md')
        else {
          const taken = findTakenAddress(folder, slug)
          if (taken) report(file, `${taken}; rename the file, for example to ${folder}-${slug}.md`)
        }
        try {
          files.push({ folder, slug, path: shown(file), text: readFileSync(file, 'utf8') })
        } catch (error) {
          report(file, `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); make it a readable file`)
        }
      }
    }
  }

  for (const entry of list(contentDir)) {
    const file = path.join(contentDir, entry.name)
    if (entry.isDirectory() && isFolder(entry.name)) visit(entry.name, file)
    else if (entry.isDirectory())
      report(file, `is not a folder of the content format${suggest(entry.name, folders)}; use one of ${folders.join(', ')}`)
    else if (!/^(README(\.md)?|LICENSE.*)$/.test(entry.name))
      report(file, `belongs in one of the folders ${folders.join(', ')}; move it there`)
  }
  return { files, problems }
}
