// Which files of an export the finished site does not need, by their names alone: Next's payloads and
// scripts, its twins of the 404 page, and the placeholders of empty kinds. Pure; lib/export/finish-export.ts leaves them behind.
import path from 'node:path'
import { placeholder } from '../views/static-params.ts'

/** Whether a file of the export is left over whatever the pages refer to. `file` is relative, with forward slashes. */
export function isLeftover(file: string): boolean {
  const segments = file.split('/')
  const name = segments.at(-1) ?? ''
  const isPayload = name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'))
  const isTwin = segments[0] === '404' || segments[0] === '_not-found'
  return isPayload || isTwin || segments.includes(placeholder)
}

/**
 * Files under `_next/` that no page needs, neither itself nor through a style sheet.
 * @param files all files of the export, relative
 * @param addresses what the pages refer to under `/_next/`, without the base path
 * @param readStyle gives the text of a style sheet
 */
export function findUnusedAssets(files: readonly string[], addresses: Iterable<string>, readStyle: (file: string) => string): string[] {
  const used = new Set<string>()
  const use = (address: string) => {
    const file = decodeURI(address.replace(/[?#].*$/, '').slice(1))
    if (used.has(file)) return
    used.add(file)
    if (file.endsWith('.css'))
      for (const url of findStyleUrls(readStyle(file))) use(path.posix.resolve(path.posix.dirname(`/${file}`), url))
  }
  for (const address of addresses) use(address)
  return files.filter((file) => file.startsWith('_next/') && !used.has(file))
}

/** Relative and absolute addresses that a style sheet loads; not what it holds itself (`data:`). */
const findStyleUrls = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((found) => found[1] ?? '').filter((url) => !/^(?:[a-z]+:|#)/i.test(url))
