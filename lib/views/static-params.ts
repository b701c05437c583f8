// Lists of addresses → what Next's generateStaticParams wants. Next refuses an empty list, so a kind
// of page with no member yet gets one placeholder, which lib/export removes from the finished site.

/** Stands for "no member"; never a slug. */
export const placeholder = '-'

/** Params of a catch-all route: `[['a'], ['a', '2']]` → `[{ parts: ['a'] }, …]`. */
export const toPartsParams = (parts: readonly string[][]): { parts: string[] }[] =>
  parts.length > 0 ? parts.map((own) => ({ parts: own })) : [{ parts: [placeholder] }]

/** Params of a route with one slug. */
export const toSlugParams = (slugs: readonly string[]): { slug: string }[] =>
  slugs.length > 0 ? slugs.map((slug) => ({ slug })) : [{ slug: placeholder }]
