// Lists of addresses → what Next's generateStaticParams wants. Every page is a file called index.html, as
// static hosts want it. Next refuses an empty list, so a kind of page with no member yet gets one
// placeholder, which the finishing step leaves out of the site. In development the server makes whatever is
// asked for and needs no list; so content with problems is told of by the page itself.
import type { Archive } from '../archive/archive.ts'
import { getArchive } from '../archive/load-archive.ts'
import { isDevelopment } from '../site.ts'

/** Stands for "no member"; never a slug. */
export const placeholder = '-'

const fileName = 'index.html'

/** Params of a catch-all route: `[['a'], ['a', '2']]` → `[{ file: ['a', 'index.html'] }, …]`. */
export const toFileParams = (list: (archive: Archive) => string[][]): { file: string[] }[] =>
  listAll(list, [placeholder]).map((own) => ({ file: [...own, fileName] }))

/** The way back: `['a', '2', 'index.html']` → `['a', '2']`. */
export const toParts = (file: readonly string[]): string[] => file.filter((part) => part !== fileName)

/** Params of a route with one slug. */
export const toSlugParams = (list: (archive: Archive) => string[]): { slug: string }[] =>
  listAll(list, placeholder).map((slug) => ({ slug }))

function listAll<T>(list: (archive: Archive) => T[], instead: T): T[] {
  if (isDevelopment()) return []
  const all = list(getArchive())
  return all.length > 0 ? all : [instead]
}
