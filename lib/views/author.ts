// People and organizations: the index of everyone, in three orders, and one person's or one
// organization's page with their posts and the articles that name them.
import { type Archive, NotFoundError, type Organization, type Person } from '../archive/archive.ts'
import { compareNames, compareText } from '../content/problems.ts'
import type { Day } from '../dates.ts'
import { orderNames, toNameKey } from '../slugs.ts'
import { cardPath, hashtagPath, href, organizationPath, organizationsPath, type Path, peoplePath, personPath } from '../urls.ts'
import { type ArticleItem, authorHref, type PostItem, roleOn, toArticleItem, toInitials, toPostItem } from './items.ts'
import { organizationGroupLabels, personGroupLabels, platformLabels } from './labels.ts'
import { findMoved, listMemberParts, type MovedView } from './moved.ts'
import {
  countPages,
  type DayView,
  formatCount,
  type LinkView,
  listPageParts,
  type PageHead,
  type PagerView,
  parsePageNumber,
  shorten,
  slicePage,
  toDayView,
  toListHead,
  toPager,
} from './page.ts'
import { makeProse } from './prose.ts'

export interface AuthorEntry extends LinkView {
  slug: string
  initials: string
  role?: string
  groupLabel?: string
  postCount: number
  articleCount: number
  firstPost?: DayView
}

export interface AuthorIndexView {
  view: 'author-index'
  kind: 'person' | 'organization'
  head: PageHead
  title: string
  order: Order
  orders: (LinkView & { current: boolean })[]
  count: number
  /** entries under a letter, or under one nameless heading in the other orders */
  sections: { id: string; title: string; entries: AuthorEntry[] }[]
  pager?: PagerView
}

export interface AuthorPageView {
  view: 'author'
  kind: 'person' | 'organization'
  head: PageHead
  slug: string
  name: string
  initials: string
  groupLabel?: string
  role?: string
  roles: { role: string; from?: DayView; to?: DayView }[]
  aliases: readonly string[]
  handles: { place: string; handle: string }[]
  html: string
  counts: { posts: number; articles: number }
  /** days of all posts and articles, oldest first */
  days: readonly Day[]
  posts: PostItem[]
  articles: ArticleItem[]
  hashtags: LinkView[]
  pager?: PagerView
}

const orders = ['name', ...orderNames] as const
type Order = (typeof orders)[number]
const orderLabels: Record<Order, string> = { name: 'A–Z', 'by-posts': 'Most posts', 'by-first-post': 'First to post' }

const indexSize = 200
const pageSize = 30

interface Kind<T extends Person | Organization> {
  kind: T['kind']
  members: readonly T[]
  base: Path
  pathOf: (slug: string) => Path
  title: string
  description: string
  groupLabel: (member: T) => string | undefined
}

const peopleOf = (archive: Archive): Kind<Person> => ({
  kind: 'person',
  members: archive.people.all,
  base: peoplePath,
  pathOf: personPath,
  title: 'People',
  description: 'Everyone who is quoted, posts or is named in the coverage of the IATSE–AMPTP negotiations',
  groupLabel: ({ group }) => group && personGroupLabels[group],
})

const organizationsOf = (archive: Archive): Kind<Organization> => ({
  kind: 'organization',
  members: archive.organizations.all,
  base: organizationsPath,
  pathOf: organizationPath,
  title: 'Organizations',
  description: 'Unions, guilds, the studios’ alliance and public bodies in the coverage of the IATSE–AMPTP negotiations',
  groupLabel: ({ group }) => group && organizationGroupLabels[group],
})

/** Addresses under `/people/`: the index is `[]`. */
export const listPersonParts = (archive: Archive) => listParts(peopleOf(archive))
export const listOrganizationParts = (archive: Archive) => listParts(organizationsOf(archive))

/** A page under `/people/`. @throws if there is none */
export const toPeopleView = (archive: Archive, parts: readonly string[]) => toView(archive, peopleOf(archive), parts)
export const toOrganizationsView = (archive: Archive, parts: readonly string[]) => toView(archive, organizationsOf(archive), parts)

function listParts<T extends Person | Organization>({ members }: Kind<T>): string[][] {
  const indexPages = listPageParts(countPages(members.length, indexSize))
  return [
    ...orders.flatMap((order) => {
      const base = order === 'name' ? [] : [order]
      return [base, ...indexPages.map((page) => [...base, page])]
    }),
    ...listMemberParts(members, countAuthorPages),
  ]
}

const countAuthorPages = ({ posts, articles }: Person | Organization) => countPages(Math.max(posts.length, articles.length), pageSize)

function toView<T extends Person | Organization>(
  archive: Archive,
  kind: Kind<T>,
  parts: readonly string[],
): AuthorIndexView | AuthorPageView | MovedView {
  const [first, second] = parts
  const member = first === undefined ? undefined : kind.members.find(({ slug }) => slug === first)
  if (member) return toAuthorPage(archive, kind, member, second)
  const moved = findMoved(kind.members, first, kind.pathOf, ({ name }) => name)
  if (moved) return moved
  const order = orders.find((name) => name === first) ?? 'name'
  return toIndex(archive, kind, order, order === 'name' ? first : second)
}

function toIndex<T extends Person | Organization>(
  archive: Archive,
  kind: Kind<T>,
  order: Order,
  part: string | undefined,
): AuthorIndexView {
  const pages = countPages(kind.members.length, indexSize)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`${kind.base} has no page ${part}`)
  const pathOf = (name: Order): Path => (name === 'name' ? kind.base : `${kind.base}${name}/`)
  const firstPost = ({ posts: [first] }: T) => (first === undefined ? undefined : archive.posts.get(first))
  const sorted = [...kind.members].sort((a, b) => {
    const byName = compareNames(toSortName(a), toSortName(b)) || compareText(a.slug, b.slug)
    if (order === 'by-posts') return b.posts.length - a.posts.length || byName
    if (order === 'by-first-post') return compareText(firstPost(a)?.day ?? '9', firstPost(b)?.day ?? '9') || byName
    return byName
  })
  const sections = new Map<string, AuthorEntry[]>()
  for (const member of slicePage(sorted, page, indexSize)) {
    const title = order === 'name' ? toLetter(toSortName(member)) : ''
    const role = roleOn(member)
    const groupLabel = kind.groupLabel(member)
    const first = firstPost(member)
    const entry: AuthorEntry = {
      text: member.name,
      href: authorHref(member),
      slug: member.slug,
      initials: toInitials(member.name),
      ...(role && { role }),
      ...(groupLabel && { groupLabel }),
      postCount: member.posts.length,
      articleCount: member.articles.length,
      ...(first && { firstPost: toDayView(first.day, first.precision) }),
    }
    sections.set(title, [...(sections.get(title) ?? []), entry])
  }
  const pager = toPager(pathOf(order), page, pages)
  const head: PageHead = {
    path: pathOf(order),
    title: order === 'name' ? kind.title : `${kind.title}: ${orderLabels[order].toLowerCase()}`,
    description: `${kind.description}${order === 'name' ? '.' : `, in the order “${orderLabels[order]}”.`}`,
    indexable: order === 'name',
  }
  return {
    view: 'author-index',
    kind: kind.kind,
    head: toListHead(head, page, pages),
    title: kind.title,
    order,
    orders: orders.map((name) => ({ text: orderLabels[name], href: href(pathOf(name)), current: name === order })),
    count: kind.members.length,
    sections: [...sections].map(([title, entries]) => ({ id: `letter-${title.toLowerCase() || 'all'}`, title, entries })),
    ...(pager && { pager }),
  }
}

/** People are sorted by their last name, organizations by their whole name. */
function toSortName({ kind, name }: Person | Organization): string {
  if (kind === 'organization') return toNameKey(name).replace(/^the /, '')
  const words = toNameKey(name).split(' ')
  const last = words.findLastIndex((word) => !/^(jr|sr|ii|iii|iv)\.?$/.test(word))
  return [...words.slice(last), ...words.slice(0, last)].join(' ')
}

const toLetter = (name: string) =>
  /^[a-z]/.test(name) ? name.charAt(0).toUpperCase() : /^\p{L}/u.test(name) ? (Array.from(name)[0] ?? '').toUpperCase() : '#'

function toAuthorPage<T extends Person | Organization>(
  archive: Archive,
  kind: Kind<T>,
  member: T,
  part: string | undefined,
): AuthorPageView {
  const pages = countAuthorPages(member)
  const page = parsePageNumber(part, pages)
  if (!page) throw new NotFoundError(`${kind.pathOf(member.slug)} has no page ${part}`)
  const pager = toPager(kind.pathOf(member.slug), page, pages)
  const role = roleOn(member)
  const groupLabel = kind.groupLabel(member)
  return {
    view: 'author',
    kind: member.kind,
    head: toListHead(toAuthorHead(archive, member), page, pages),
    slug: member.slug,
    name: member.name,
    initials: toInitials(member.name),
    ...(groupLabel && { groupLabel }),
    ...(role && { role }),
    roles: member.roles.map(({ role: held, from, to }) => ({
      role: held,
      ...(from && { from: toDayView(from) }),
      ...(to && { to: toDayView(to) }),
    })),
    aliases: member.aliases,
    handles: Object.entries(member.handles).map(([platform, handle]) => ({
      place: Object.entries(platformLabels).find(([name]) => name === platform)?.[1] ?? `on ${platform}`,
      handle,
    })),
    html: makeProse(archive, { withTerms: true })(member.blocks),
    counts: { posts: member.posts.length, articles: member.articles.length },
    days: listDays(archive, member),
    posts: slicePage(member.posts, page, pageSize).map((post) => toPostItem(archive, archive.posts.get(post))),
    articles: slicePage(member.articles, page, pageSize).map((article) => toArticleItem(archive, archive.articles.get(article))),
    hashtags: member.hashtags.map((tag) => ({ text: `#${archive.hashtags.get(tag).name}`, href: href(hashtagPath(tag)) })),
    ...(pager && { pager }),
  }
}

/** The days of everything by or about somebody, oldest first. */
const listDays = (archive: Archive, { posts, articles }: Person | Organization): Day[] =>
  [...posts.map((post) => archive.posts.get(post).day), ...articles.map((article) => archive.articles.get(article).day)].sort(compareText)

/** The head of somebody's first page. Pages with one thing on them stay out of search engines. */
export function toAuthorHead(archive: Archive, member: Person | Organization): PageHead {
  const path = member.kind === 'person' ? personPath(member.slug) : organizationPath(member.slug)
  const role = roleOn(member)
  const counts = [formatCount(member.posts.length, 'post'), formatCount(member.articles.length, 'article')].join(' and ')
  const lastDay = listDays(archive, member).at(-1)
  return {
    path,
    title: member.name,
    description: shorten(`${member.name}${role ? `, ${role}` : ''}: ${counts} in the record of the IATSE–AMPTP negotiations.`, 200),
    indexable: member.posts.length + member.articles.length > 1,
    ...(lastDay && { lastDay }),
    ...(member.kind === 'person' && { feeds: path, card: cardPath(path) }),
  }
}
