// Straight quotation marks, dots and hyphens as people type them → the marks that are printed. For our own
// texts: one-line texts here, running text through lib/markdown/render-prose. The words of a post stay as
// they are. Called by the schemas, for plain-text summaries, and for prose.

/** `The union's "fair deal" -- signed...` → `The union’s “fair deal” – signed…`; feet and inches and code are not expected. */
export const typeset = (text: string): string => (/["']|\.\.\.|--/.test(text) ? setPoints(curlQuotes(text)) : text)

/** A mark that opens: something follows it, and before it stands neither a word nor what closes one. */
const opening = /["'](?<![\p{L}\p{N}.,;:!?)\]}…”’%]["'])(?=\S)/gu

/** Curls each mark where it stands, so that the text keeps its length. */
export const curlQuotes = (text: string): string =>
  text
    .replace(/'(?<![\p{L}\p{N}]')(?=\d\ds?\b)/gu, '’') // the ’90s
    .replace(opening, (mark) => (mark === '"' ? '“' : '‘'))
    .replace(/'/g, '’')
    .replace(/"/g, '”')

/** Dots and hyphens that stand for one mark. */
export const setPoints = (text: string): string =>
  text
    .replace(/\.\.\./g, '…')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
