// Prose of a document → HTML for its page, with our hashtags, addresses and terms of the trade linked.
// Make one `toProse` a page: a term is linked only where the page first uses it.
import type { Archive, ArticleBlock, Term } from '../archive/archive.ts'
import type { Block } from '../markdown/parse-body.ts'
import { type ProseLinks, renderProse, type TermLinks } from '../markdown/render-prose.ts'
import { memoize } from '../memoize.ts'
import { toHashtagKey } from '../slugs.ts'
import { glossaryPath, hashtagPath, href, listPath, type Path, termPath } from '../urls.ts'

/** Terms on one page of the glossary. */
export const glossaryPageSize = 200

/** Where a term is defined, by its slug or a former one: on whichever page of the glossary it stands. */
export function termHref(archive: Archive, slug: string): string {
  const index = archive.glossary.all.findIndex((term) => term.slug === slug || term.formerSlugs.includes(slug))
  return href(`${listPath(glossaryPath, Math.floor(index / glossaryPageSize) + 1)}#${slug}`)
}

interface TermFinder {
  pattern: RegExp
  terms: ReadonlyMap<string, Term>
}

/** Terms and aliases of the glossary as one pattern, longest first. */
const findTerms = memoize((archive: Archive): TermFinder | undefined => {
  const terms = new Map(archive.glossary.all.flatMap((term) => [term.term, ...term.aliases].map((name) => [name.toLowerCase(), term])))
  const names = [...terms.keys()].sort((a, b) => b.length - a.length)
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return names.length > 0
    ? { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), terms }
    : undefined
})

/** A renderer for the prose of one page. */
export function makeProse(archive: Archive, { withTerms }: { withTerms: boolean }): (blocks: readonly (Block | ArticleBlock)[]) => string {
  const finder = withTerms ? findTerms(archive) : undefined
  const used = new Set<string>()
  const terms: TermLinks | undefined = finder && {
    pattern: finder.pattern,
    use: (text) => {
      const term = finder.terms.get(text.toLowerCase())
      if (!term || used.has(term.slug)) return undefined
      used.add(term.slug)
      return termHref(archive, term.slug)
    },
  }
  const links: ProseLinks = {
    hashtag: (tag) => {
      const slug = archive.hashtagSlugs.get(toHashtagKey(tag))
      return slug && href(hashtagPath(slug))
    },
    sitePath: (path) => (path.startsWith(termPath('')) ? termHref(archive, path.slice(termPath('').length)) : href(path as Path)),
    ...(terms && { terms }),
  }
  return (blocks) => blocks.map((block) => (block.type === 'prose' ? renderProse(block.nodes, links) : '')).join('\n')
}
