// Straight quotation marks as people type them → the curly ones that are printed. For one-line texts
// of our own; running text goes through lib/markdown/render-prose, and the words of a post stay as
// they are. Called by the schemas and for plain-text summaries.

/** `The union's "fair deal"` → `The union’s “fair deal”`; feet and inches and code are not expected. */
export const typeset = (text: string): string =>
  /["']|\.\.\./.test(text)
    ? text
        .replace(/(?<![\p{L}\p{N}])'(?=\d\ds?\b)/gu, '’') // the ’90s
        .replace(opening, (mark) => (mark === '"' ? '“' : '‘'))
        .replace(/'/g, '’')
        .replace(/"/g, '”')
        .replace(/\.\.\./g, '…')
    : text

/** A mark that opens: something follows it, and before it stands neither a word nor what closes one. */
const opening = /(?<![\p{L}\p{N}.,;:!?)\]}…”’%])["'](?=\S)/gu
