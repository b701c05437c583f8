// Plain text, whatever it says: what several parts of the site do to words. Nothing here knows of content.
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one sign each: an emoji with its skin tone is one, and so is a letter with its accents. */
export const splitGraphemes = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Every run of white space as one space, none at the ends. Passes over the spaces that are right, which are most. */
export const toOneLine = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
