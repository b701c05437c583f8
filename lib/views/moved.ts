// Pages by slug, and by the slugs they had: what a kind's addresses are, and what a former one shows.
import { memoize } from '../memoize.ts'
import { href, type Path } from '../urls.ts'
import { type LinkView, listPageParts, type PageHead } from './page.ts'

/** A page that has moved: what its former address shows. */
export interface MovedView {
  view: 'moved'
  head: PageHead
  to: LinkView
}

interface Member {
  slug: string
  formerSlugs: readonly string[]
}

/** What a former slug's address shows, or undefined if nobody had that slug. */
export function findMoved<T extends Member>(
  members: readonly T[],
  slug: string | undefined,
  toPath: (slug: string) => Path,
  toTitle: (member: T) => string,
): MovedView | undefined {
  if (slug === undefined) return undefined
  const member = members[findPositions(members).get(slug) ?? members.length]
  if (!member) return undefined
  const title = toTitle(member)
  const to = href(toPath(member.slug))
  return {
    view: 'moved',
    head: { path: toPath(slug), title: `${title} has moved`, description: `This page has moved to ${to}.`, indexable: false },
    to: { text: title, href: to },
  }
}

/** Former slug → position of who had it. */
const findPositions = memoize(
  (members: readonly Member[]) =>
    new Map(members.flatMap(({ formerSlugs }, index) => formerSlugs.map((former) => [former, index] as const))),
)

/** Parts of the addresses of a kind's members: slugs, former ones, and the further pages of each. */
export const listMemberParts = <T extends Member>(members: readonly T[], countPages: (member: T) => number): string[][] =>
  members.flatMap((member) => [
    [member.slug],
    ...member.formerSlugs.map((former) => [former]),
    ...listPageParts(countPages(member)).map((page) => [member.slug, page]),
  ])
