// Plain text, whatever it says: what several parts of the site do to words. Nothing here knows of content.

/** Every run of white space as one space, none at the ends. Passes over the spaces that are right, which are most. */
export const toOneLine = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
