// The archive → what each feed holds: the newest things of a page, with summaries and quotes in full.
// Bounded, however much there is. Called by published-files.

import { h } from 'hastscript'
import type { Archive, Article, Milestone, Post } from '../archive/archive.ts'
import { type Day, formatDay } from '../dates.ts'
import { memoize } from '../memoize.ts'
import { siteName } from '../site.ts'
import { absoluteUrl, articlePath, milestonePath, type Path, postPath } from '../urls.ts'
import { toArticleHead } from '../views/article.ts'
import { toAuthorHead } from '../views/author.ts'
import { toHashtagHead } from '../views/hashtag.ts'
import { type Dated, newestFirst, toArticleItem, toDated, toPostItem } from '../views/items.ts'
import { articleKindLabels, milestoneKindLabels } from '../views/labels.ts'
import { groupFigures, toMilestoneHead } from '../views/milestone.ts'
import type { PageHead } from '../views/page.ts'
import { toPlainWords, toPostHead } from '../views/post.ts'
import { listCorrections, toCorrectionsView } from '../views/reference.ts'
import { toRoundHead } from '../views/round.ts'
import { toSourceHead } from '../views/source.ts'
import { toTimelineView } from '../views/timeline.ts'
import { toTopicHead } from '../views/topic.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { toAbsoluteProse, toHtmlText, toPostWords, toQuotation } from './html.ts'
import { toAbsoluteUrl } from './link.ts'

const feedSize = 50

/** Articles and milestones; posts stand inside the articles that quote them. */
export const toSiteFeed = (archive: Archive): Feed =>
  toFeed(archive, toTimelineView(archive).head, toDated({ milestones: archive.milestones.all, articles: archive.articles.all }))

/** @throws if there is no such round; so for the other feeds of one thing */
export function toRoundFeed(archive: Archive, slug: string): Feed {
  const round = archive.rounds.get(slug)
  const milestones = round.milestones.map((milestone) => archive.milestones.get(milestone))
  return toFeed(archive, toRoundHead(round), toDated({ milestones, articles: getArticles(archive, round.articles) }))
}

/** Their posts, and the articles that name them. */
export function toPersonFeed(archive: Archive, slug: string): Feed {
  const person = archive.people.get(slug)
  return toFeed(
    archive,
    toAuthorHead(archive, person),
    toDated({ articles: getArticles(archive, person.articles), posts: getPosts(archive, person.posts) }),
  )
}

export function toHashtagFeed(archive: Archive, slug: string): Feed {
  const hashtag = archive.hashtags.get(slug)
  const dated = toDated({ articles: getArticles(archive, hashtag.articles), posts: getPosts(archive, hashtag.posts) })
  return toFeed(archive, toHashtagHead(archive, hashtag), dated)
}

export function toTopicFeed(archive: Archive, slug: string): Feed {
  const topic = archive.topics.get(slug)
  return toFeed(archive, toTopicHead(archive, topic), toDated({ articles: getArticles(archive, topic.articles) }))
}

export function toSourceFeed(archive: Archive, slug: string): Feed {
  const source = archive.sources.get(slug)
  return toFeed(archive, toSourceHead(archive, source), toDated({ articles: getArticles(archive, source.articles) }))
}

export function toCorrectionsFeed(archive: Archive): Feed {
  const { head } = toCorrectionsView(archive, [])
  const entries = listCorrections(archive)
    .slice(0, feedSize)
    .map(({ id, day, note, of }): FeedEntry => {
      const url = absoluteUrl(`/corrections/#${id}`)
      const item = h('p', ['About ', h('a', { href: toAbsoluteUrl(of.href) }, of.text), '.'])
      return {
        id: url,
        url: toAbsoluteUrl(of.href),
        title: `Correction: ${of.text}`,
        day: day.day,
        updated: day.day,
        summary: note,
        html: toHtmlText([h('p', note), item]),
        tags: [],
      }
    })
  return { ...describe(head), entries }
}

const describe = ({ path, title, description }: PageHead) => ({ path, title: path === '/' ? title : `${title} · ${siteName}`, description })

const toFeed = (archive: Archive, head: PageHead, dated: readonly Dated[]): Feed => ({
  ...describe(head),
  entries: newestFirst(dated)
    .slice(0, feedSize)
    .map((entry) => toEntry(archive, entry)),
})

const getArticles = (archive: Archive, slugs: readonly string[]) => slugs.map((slug) => archive.articles.get(slug))
const getPosts = (archive: Archive, slugs: readonly string[]) => slugs.map((slug) => archive.posts.get(slug))

// an article stands in the feeds of its source, topics, hashtags, people and round: it is rendered once
const getKept = memoize((_: Archive) => new WeakMap<Dated['of'], FeedEntry>())

function toEntry(archive: Archive, dated: Dated): FeedEntry {
  const kept = getKept(archive)
  const entry = kept.get(dated.of) ?? makeEntry(archive, dated)
  kept.set(dated.of, entry)
  return entry
}

function makeEntry(archive: Archive, entry: Dated): FeedEntry {
  if (entry.type === 'article') return toArticleEntry(archive, entry.of)
  return entry.type === 'milestone' ? toMilestoneEntry(archive, entry.of) : toPostEntry(archive, entry.of)
}

/** What identifies a thing, for ever: its first address. */
const toId = (toPath: (slug: string) => Path, { slug, formerSlugs }: { slug: string; formerSlugs: readonly string[] }) =>
  absoluteUrl(toPath(formerSlugs[0] ?? slug))

function toArticleEntry(archive: Archive, article: Article): FeedEntry {
  const { source, day } = toArticleItem(archive, article)
  const printed = new Set(article.blocks.flatMap((block) => (block.type === 'post' ? [block.post] : [])))
  const reported = getPosts(
    archive,
    article.posts.filter((post) => !printed.has(post)),
  )
  return {
    id: toId(articlePath, article),
    url: absoluteUrl(articlePath(article.slug)),
    externalUrl: article.url,
    title: article.title,
    day: article.day,
    updated: toArticleHead(archive, article).lastDay ?? article.day,
    summary: `${source.text}, ${day.text}. ${article.summary}`.trim(),
    html: toHtmlText([
      h('p', [h('strong', articleKindLabels[article.kind]), `, ${source.text}, `, h('time', { dateTime: day.dateTime }, day.text)]),
      ...article.blocks.map((block) => {
        if (block.type === 'prose') return toAbsoluteProse(archive, [block])
        return toQuotation(toPostItem(archive, archive.posts.get(block.post)), block.text)
      }),
      ...reported.map((post) => toQuotation(toPostItem(archive, post), null)),
      h('p', [h('a', { href: article.url, hrefLang: article.language }, `Read it at ${source.text}`)]),
      ...toCorrectionNotes(article.corrections),
    ]),
    tags: article.hashtags.map((tag) => archive.hashtags.get(tag).name),
  }
}

function toMilestoneEntry(archive: Archive, milestone: Milestone): FeedEntry {
  const when = formatDay(milestone.day, milestone.precision)
  const figures = groupFigures(archive, milestone.figures)
  return {
    id: toId(milestonePath, milestone),
    url: absoluteUrl(milestonePath(milestone.slug)),
    title: milestone.title,
    day: milestone.day,
    updated: toMilestoneHead(milestone).lastDay ?? milestone.day,
    summary: `${when}. ${milestone.summary}`.trim(),
    html: toHtmlText([
      h('p', [
        h('strong', milestoneKindLabels[milestone.kind]),
        `, ${when}${milestone.endDay ? ` to ${formatDay(milestone.endDay)}` : ''}`,
      ]),
      toAbsoluteProse(archive, milestone.blocks),
      ...(figures.length > 0
        ? [
            h(
              'ul',
              figures.map(({ label, values }) =>
                h(
                  'li',
                  `${label}: ${values.map(({ text, sources }) => `${text} (${sources.map((source) => source.text).join(', ')})`).join('; ')}`,
                ),
              ),
            ),
          ]
        : []),
      ...toCorrectionNotes(milestone.corrections),
    ]),
    tags: [],
  }
}

function toPostEntry(archive: Archive, post: Post): FeedEntry {
  const item = toPostItem(archive, post)
  const quotedIn = item.quotedIn.flatMap(({ text, href }, index) => [index > 0 ? ', ' : '', h('a', { href: toAbsoluteUrl(href) }, text)])
  return {
    id: absoluteUrl(postPath(post.slug)),
    url: absoluteUrl(postPath(post.slug)),
    ...(post.url && { externalUrl: post.url }),
    title: toPostHead(archive, post).title,
    day: post.day,
    updated: post.day,
    summary: toPlainWords(archive, post),
    html: toHtmlText([toQuotation(item, toPostWords(item)), ...(quotedIn.length > 0 ? [h('p', ['Quoted in ', ...quotedIn, '.'])] : [])]),
    tags: post.hashtags.map((tag) => archive.hashtags.get(tag).name),
  }
}

const toCorrectionNotes = (corrections: readonly { day: Day; note: string }[]) =>
  corrections.map(({ day, note }) => h('p', [h('strong', `Correction, ${formatDay(day)}:`), ` ${note}`]))
