// Which files of an export the finished site does not need, by their names alone: what Next makes for its
// own pages, of which we have none but its 404, and the placeholders of empty kinds. Pure;
// lib/export/finish-export.ts leaves them behind.
import { placeholder } from './static-params.ts'

/** First folders and files of what only Next's own pages need. */
const ofNext: ReadonlySet<string> = new Set(['_next', '_not-found', '404', '404.html', '_not-found.html'])

/** Whether a file of the export is left over. `file` is relative, with forward slashes. */
export function isLeftover(file: string): boolean {
  const segments = file.split('/')
  const [first = ''] = segments
  const name = segments.at(-1) ?? ''
  return ofNext.has(first) || segments.includes(placeholder) || (name.startsWith('__next.') && name.endsWith('.txt'))
}
