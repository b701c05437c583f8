// Lists of addresses → what Next's generateStaticParams wants. Every page is a file called index.html, as
// static hosts want it. Next refuses an empty list, so a kind of page with no member yet gets one
// placeholder, which lib/export leaves out of the finished site.

/** Stands for "no member"; never a slug. */
export const placeholder = '-'

const fileName = 'index.html'

/** Params of a catch-all route: `[['a'], ['a', '2']]` → `[{ file: ['a', 'index.html'] }, …]`. */
export const toFileParams = (parts: readonly string[][]): { file: string[] }[] =>
  (parts.length > 0 ? parts : [[placeholder]]).map((own) => ({ file: [...own, fileName] }))

/** The way back: `['a', '2', 'index.html']` → `['a', '2']`. */
export const toParts = (file: readonly string[]): string[] => file.filter((part) => part !== fileName)

/** Params of a route with one slug. */
export const toSlugParams = (slugs: readonly string[]): { slug: string }[] =>
  (slugs.length > 0 ? slugs : [placeholder]).map((slug) => ({ slug }))
