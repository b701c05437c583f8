// The three things a timeline lists (milestones, articles, posts) as items, and their order: by day;
// inside a day milestones, then articles by source name, then posts by person. Stable for ever.
import type { Archive, Article, AuthorRef, Milestone, Organization, Person, Post } from '../archive/archive.ts'
import { compareText } from '../content/problems.ts'
import { type Day, formatMonth, monthOf } from '../dates.ts'
import { isStub } from '../markdown/post-parts.ts'
import { parsePostText } from '../markdown/post-text.ts'
import { toHashtagKey } from '../slugs.ts'
import { articlePath, hashtagPath, href, milestonePath, monthPath, organizationPath, personPath, postPath, sourcePath } from '../urls.ts'
import { articleKindLabels, milestoneKindLabels, outcomeLabels, platformLabels } from './labels.ts'
import { type DayView, type LinkView, shorten, toDayView } from './page.ts'

export interface MilestoneItem {
  type: 'milestone'
  slug: string
  href: string
  title: string
  kind: Milestone['kind']
  kindLabel: string
  outcomeLabel?: string
  key: boolean
  day: DayView
  endDay?: DayView
  summary: string
  articleCount: number
}

export interface ArticleItem {
  type: 'article'
  slug: string
  href: string
  title: string
  kind: Article['kind']
  kindLabel: string
  source: LinkView
  day: DayView
  /** first sentences of the summary */
  excerpt: string
  postCount: number
  /** the original, when this article is a copy */
  copyOf?: LinkView
}

/** A piece of a post's words; link stubs are left out. */
export type PostSegment = { type: 'text'; text: string } | { type: 'hashtag' | 'mention' | 'link'; text: string; href: string }

export interface AuthorView extends LinkView {
  kind: AuthorRef['kind']
  slug: string
  /** the role on the day, when known */
  role?: string
  /** letters of the typographic mark */
  initials: string
}

export interface PostItem {
  type: 'post'
  slug: string
  href: string
  author: AuthorView
  day: DayView
  /** `on Twitter`, `in a statement to the Los Angeles Times` */
  place: string
  /** `with a link`: what the words came with and readers here do not see */
  enclosed?: string
  /** printed words; null when the post is only reported */
  words: PostSegment[] | null
  gist: string | null
  /** outlets that print or report it */
  quotedIn: LinkView[]
  variantCount: number
}

export type TimelineItem = MilestoneItem | ArticleItem | PostItem

export function toMilestoneItem(milestone: Milestone): MilestoneItem {
  return {
    type: 'milestone',
    slug: milestone.slug,
    href: href(milestonePath(milestone.slug)),
    title: milestone.title,
    kind: milestone.kind,
    kindLabel: milestoneKindLabels[milestone.kind],
    ...(milestone.outcome && { outcomeLabel: outcomeLabels[milestone.outcome] }),
    key: milestone.key,
    day: toDayView(milestone.day, milestone.precision),
    ...(milestone.endDay && { endDay: toDayView(milestone.endDay) }),
    summary: milestone.summary,
    articleCount: milestone.articles.length,
  }
}

export function toArticleItem(archive: Archive, article: Article): ArticleItem {
  const source = archive.sources.get(article.source)
  const original = article.copyOf && archive.articles.find(article.copyOf)
  return {
    type: 'article',
    slug: article.slug,
    href: href(articlePath(article.slug)),
    title: article.title,
    kind: article.kind,
    kindLabel: articleKindLabels[article.kind],
    source: { text: source.name, href: href(sourcePath(source.slug)) },
    day: toDayView(article.day, article.precision),
    excerpt: shorten(article.summary, 180),
    postCount: article.posts.length,
    ...(original && { copyOf: { text: archive.sources.get(original.source).name, href: href(articlePath(original.slug)) } }),
  }
}

export function toPostItem(archive: Archive, post: Post): PostItem {
  return {
    type: 'post',
    slug: post.slug,
    href: href(postPath(post.slug)),
    author: toAuthorView(archive, post.author, post.day),
    day: toDayView(post.day, post.precision),
    place: post.where ?? platformLabels[post.platform],
    ...findEnclosed(post),
    words: post.text === null ? null : toPostSegments(archive, post.text),
    gist: post.gist,
    quotedIn: post.articles.map((slug) => {
      const article = archive.articles.get(slug)
      return { text: archive.sources.get(article.source).name, href: href(articlePath(slug)) }
    }),
    variantCount: post.variants.length,
  }
}

/** A network's short links lead to pictures of its own, or to anything. */
function findEnclosed({ text, links }: Post): Pick<PostItem, 'enclosed'> {
  const stubs = text === null ? [] : links.filter(isStub)
  const isPicture = (url: string) => /\/\/pic\./.test(url)
  const things = [stubs.some(isPicture) && 'a picture or video', stubs.some((url) => !isPicture(url)) && 'a link'].filter(Boolean)
  return things.length > 0 ? { enclosed: `with ${things.join(' and ')}` } : {}
}

/** Person or organization of a reference. */
export const getAuthor = (archive: Archive, { kind, slug }: AuthorRef): Person | Organization =>
  kind === 'person' ? archive.people.get(slug) : archive.organizations.get(slug)

export const authorHref = ({ kind, slug }: AuthorRef) => href(kind === 'person' ? personPath(slug) : organizationPath(slug))

export function toAuthorView(archive: Archive, ref: AuthorRef, day?: Day): AuthorView {
  const author = getAuthor(archive, ref)
  const role = roleOn(author, day)
  return {
    kind: ref.kind,
    slug: ref.slug,
    text: author.name,
    href: authorHref(ref),
    ...(role && { role }),
    initials: toInitials(author.name),
  }
}

/** The key ones and as many others as there is room for, in their order. */
export function chooseMilestones(milestones: readonly Milestone[], room: number): Milestone[] {
  const chosen = new Set([...milestones.filter(({ key }) => key), ...milestones].slice(0, room))
  return milestones.filter((milestone) => chosen.has(milestone))
}

/** The role somebody had on a day; without a day, the one they have no end for. */
export function roleOn({ role, roles }: Pick<Person | Organization, 'role' | 'roles'>, day?: Day): string | undefined {
  const held = roles.findLast(({ from, to }) => (day ? (!from || from <= day) && (!to || day <= to) : !to))
  return held?.role ?? role ?? (day ? undefined : roles.at(-1)?.role)
}

/** Up to three letters: `Matthew D. Loeb` → `MDL`, `Directors Guild of America` → `DGA`, `IATSE` → `IAT`. */
export function toInitials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/^(the|of|and|for)$/i.test(word))
  const letters = words.length > 1 ? words.map((word) => Array.from(word)[0] ?? '') : Array.from(words[0] ?? name)
  const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name) // letters that fill a square
  return letters
    .slice(0, isWide ? 2 : 3)
    .join('')
    .toUpperCase()
}

/** Words of a post with its hashtags, mentions and links leading somewhere. */
export function toPostSegments(archive: Archive, text: string): PostSegment[] {
  const segments: PostSegment[] = []
  const addText = (words: string) => {
    const last = segments.at(-1)
    if (last?.type === 'text') last.text = (last.text + words).replace(/ {2,}/g, ' ')
    else segments.push({ type: 'text', text: words })
  }
  for (const part of parsePostText(text)) {
    if (part.type === 'stub') continue
    if (part.type === 'text') addText(part.text)
    else if (part.type === 'link') segments.push({ type: 'link', text: part.text, href: part.url })
    else if (part.type === 'hashtag') {
      const slug = archive.hashtagSlugs.get(toHashtagKey(part.tag))
      if (slug) segments.push({ type: 'hashtag', text: part.text, href: href(hashtagPath(slug)) })
      else addText(part.text)
    } else {
      const author = archive.authorsByHandle.get(part.handle.toLowerCase())
      if (author) segments.push({ type: 'mention', text: part.text, href: authorHref(author) })
      else addText(part.text)
    }
  }
  const last = segments.at(-1)
  if (last?.type === 'text') last.text = last.text.trimEnd()
  return segments.filter((segment) => segment.text !== '')
}

/** A thing with a day, before it is made an item; building items only for what a page shows is what keeps big archives fast. */
export type Dated = { type: 'milestone'; of: Milestone } | { type: 'article'; of: Article } | { type: 'post'; of: Post }

const typeOrder = { milestone: 0, article: 1, post: 2 } as const

/** Merges the three kinds, oldest day first. Each kind comes in the archive's own order, which holds inside a day. */
export function toDated({
  milestones = [],
  articles = [],
  posts = [],
}: {
  milestones?: readonly Milestone[]
  articles?: readonly Article[]
  posts?: readonly Post[]
}): Dated[] {
  const dated: Dated[] = [
    ...milestones.map((of): Dated => ({ type: 'milestone', of })),
    ...articles.map((of): Dated => ({ type: 'article', of })),
    ...posts.map((of): Dated => ({ type: 'post', of })),
  ]
  return dated.sort((a, b) => compareText(a.of.day, b.of.day) || typeOrder[a.type] - typeOrder[b.type])
}

/** Newest day first, the order inside a day kept. */
export const newestFirst = <T extends { of: { day: Day } }>(dated: readonly T[]): T[] =>
  [...dated].sort((a, b) => compareText(b.of.day, a.of.day))

/** A dated thing as an item of a list. */
export function toItem(archive: Archive, entry: Dated): TimelineItem {
  if (entry.type === 'milestone') return toMilestoneItem(entry.of)
  if (entry.type === 'article') return toArticleItem(archive, entry.of)
  return toPostItem(archive, entry.of)
}

export interface DayGroup {
  day: DayView
  /** for links to this day: `d-2021-10-04` */
  id: string
  items: TimelineItem[]
}

export interface MonthGroup {
  month: string
  /** `October 2021` */
  title: string
  href: string
  id: string
  days: DayGroup[]
}

/** Items in order → the days they fall on, in that order. */
export function groupByDay(archive: Archive, dated: readonly Dated[]): DayGroup[] {
  const groups: DayGroup[] = []
  for (const entry of dated) {
    const { day } = entry.of
    const last = groups.at(-1)
    if (last?.day.day === day) last.items.push(toItem(archive, entry))
    else groups.push({ day: toDayView(day), id: `d-${day}`, items: [toItem(archive, entry)] })
  }
  return groups
}

/** Items in order → months of days. */
export function groupByMonth(archive: Archive, dated: readonly Dated[]): MonthGroup[] {
  const groups: MonthGroup[] = []
  for (const day of groupByDay(archive, dated)) {
    const month = monthOf(day.day.day)
    const last = groups.at(-1)
    if (last?.month === month) last.days.push(day)
    else groups.push({ month, title: formatMonth(month), href: href(monthPath(month)), id: `m-${month}`, days: [day] })
  }
  return groups
}
