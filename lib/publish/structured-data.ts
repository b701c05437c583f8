// A page's view → schema.org data for the machines that read it: what the page shows and no more. Our
// pages are about other people's work, so an article's page is based on the outlet's article and never
// poses as its author. Called by components/StructuredData.

import type {
  Article as ArticleData,
  BreadcrumbList,
  CreativeWork,
  Dataset,
  Event,
  Graph,
  ItemList,
  Organization,
  Person,
  Quotation,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts'
import { monthOf } from '../dates.ts'
import { licence, siteDescription, siteName } from '../site.ts'
import {
  absoluteUrl,
  hashtagsPath,
  monthPath,
  organizationsPath,
  type Path,
  peoplePath,
  postsPath,
  sourcesPath,
  topicsPath,
} from '../urls.ts'
import type { ArticleView, CorrectionView } from '../views/article.ts'
import type { AuthorPageView } from '../views/author.ts'
import type { AuthorView, PostItem } from '../views/items.ts'
import type { MilestoneView } from '../views/milestone.ts'
import type { DayView, PageHead } from '../views/page.ts'
import type { PostView } from '../views/post.ts'
import type { RoundView } from '../views/round.ts'
import type { DataPageView } from './data-page.ts'
import { toPostWords } from './html.ts'
import { toAbsoluteUrl } from './link.ts'
import type { PageView } from './page-view.ts'

/** The data of a page, or undefined for one that has nothing to say, such as a page that has moved. */
export function findStructuredData(view: PageView): Graph | undefined {
  if (view.view === 'moved') return undefined
  const trail = toTrail(view)
  return { '@context': 'https://schema.org', '@graph': [...toThings(view), ...(trail ? [trail] : [])] }
}

/** JSON as the text of a script element: nothing in it can end the element. */
export const toScriptText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

type DescribedView = Exclude<PageView, { view: 'moved' }>

function toThings(view: DescribedView): Thing[] {
  switch (view.view) {
    case 'timeline': {
      const moments = view.keyMoments.flatMap(({ milestones }) => milestones)
      return [
        toWebSite(),
        toPage(view.head, { '@type': 'CollectionPage', mainEntity: toList(moments.map(({ title, href }) => ({ text: title, href }))) }),
      ]
    }
    case 'article':
      return [toArticlePage(view)]
    case 'post':
      return [toPage(view.head, { mainEntity: toQuotation(view) })]
    case 'milestone':
      return [toPage(view.head, { mainEntity: toMilestoneEvent(view), ...toCorrectionData(view.corrections) })]
    case 'round':
      return [toPage(view.head, { mainEntity: toRoundEvent(view) })]
    case 'author':
      return [toPage(view.head, { mainEntity: toAuthor(view) })]
    case 'glossary':
      return [
        toPage(view.head, {
          mainEntity: {
            '@type': 'DefinedTermSet',
            name: view.head.title,
            hasDefinedTerm: view.terms.map(({ id, term }) => ({
              '@type': 'DefinedTerm',
              name: term,
              url: absoluteUrl(`${view.head.path}#${id}` as Path),
            })),
          },
        }),
      ]
    case 'data':
      return [toPage(view.head, { mainEntity: toDataset(view) })]
    case 'prose':
      return [toPage(view.head, { '@type': view.slug === 'about' ? 'AboutPage' : 'WebPage' })]
    case 'hashtag':
    case 'topic':
    case 'source':
      return [
        toPage(view.head, {
          '@type': 'CollectionPage',
          mainEntity: toList(view.articles.map(({ title, href }) => ({ text: title, href }))),
        }),
      ]
    case 'author-index':
    case 'hashtag-index':
    case 'post-index':
    case 'topic-index':
    case 'source-index':
    case 'year':
    case 'month':
    case 'corrections':
      return [toPage(view.head, { '@type': 'CollectionPage' })]
  }
}

const siteId = () => `${absoluteUrl('/')}#site`

const toWebSite = (): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(),
  url: absoluteUrl('/'),
  name: siteName,
  description: siteDescription,
  inLanguage: 'en',
  license: licence.url,
})

const toPage = ({ path, title, description }: PageHead, more: Partial<Exclude<WebPage, string>>): WebPage =>
  // the spread of a partial union is that union, which the compiler does not see
  ({
    '@type': 'WebPage',
    '@id': absoluteUrl(path),
    url: absoluteUrl(path),
    name: title,
    description,
    inLanguage: 'en',
    isPartOf: { '@id': siteId() },
    ...more,
  }) as WebPage

/** A day as data; one that is only about right is left to the words. */
const toDate = ({ precision, dateTime }: DayView): string | undefined => (precision === 'about' ? undefined : dateTime)

const articleTypes = {
  news: 'NewsArticle',
  feature: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  official: 'Article',
  explainer: 'BackgroundNewsArticle',
} as const satisfies Record<ArticleView['kind'], string>

function toArticlePage(view: ArticleView): WebPage {
  const { original, byline, source } = view
  const published = toDate(view.day)
  const basis: ArticleData = {
    '@type': articleTypes[view.kind],
    url: original.url,
    ...(original.headline && { headline: original.headline.text }),
    ...(published && { datePublished: published }),
    inLanguage: original.language,
    publisher: { '@type': 'Organization', name: source.text },
    ...(byline.length > 0 && { author: byline.map((name): Person => ({ '@type': 'Person', name })) }),
    ...(original.archiveUrl && { archivedAt: original.archiveUrl }),
  }
  const quoted = view.blocks.flatMap((block) =>
    block.type === 'post' ? [toPosting(block.post, block.words.map(({ text }) => text).join(''))] : [],
  )
  const mentions = [...view.people, ...view.organizations].map(toMention)
  return toPage(view.head, {
    isBasedOn: basis,
    ...(quoted.length > 0 && { citation: quoted }),
    ...(mentions.length > 0 && { mentions }),
    ...(view.milestones.length > 0 && {
      about: view.milestones.map(({ text, href, day }): Event => {
        const startDate = toDate(day)
        return { '@type': 'Event', name: text, url: toAbsoluteUrl(href), ...(startDate && { startDate }) }
      }),
    }),
    ...toCorrectionData(view.corrections),
  })
}

const toMention = ({ kind, text, href }: AuthorView): Person | Organization =>
  kind === 'person'
    ? { '@type': 'Person', name: text, url: toAbsoluteUrl(href) }
    : { '@type': 'Organization', name: text, url: toAbsoluteUrl(href) }

function toPosting({ author, day, href }: PostItem, text: string): Quotation {
  const created = toDate(day)
  return { '@type': 'Quotation', url: toAbsoluteUrl(href), text, creator: toMention(author), ...(created && { dateCreated: created }) }
}

/** A post as it was quoted: its words where they were printed, and the posting itself where its address is known. */
function toQuotation(view: PostView): CreativeWork {
  const { post, url, articles } = view
  const created = toDate(post.day)
  const text = toPostWords(post)
  return {
    '@type': text === null ? 'CreativeWork' : 'Quotation',
    ...(text === null ? { abstract: post.gist ?? '' } : { text }),
    creator: toMention(post.author),
    ...(created && { dateCreated: created }),
    ...(url && { isBasedOn: { '@type': 'SocialMediaPosting', url } }),
    ...(articles.length > 0 && {
      subjectOf: articles.map(({ title, href }): WebPage => ({ '@type': 'WebPage', name: title, url: toAbsoluteUrl(href) })),
    }),
  } as CreativeWork // Quotation and CreativeWork share these properties
}

function toMilestoneEvent({ title, head, day, endDay, round, outcomeLabel, coverage }: MilestoneView): Event {
  const startDate = toDate(day)
  return {
    '@type': 'Event',
    name: title,
    url: absoluteUrl(head.path),
    ...(startDate && { startDate }),
    ...(endDay && { endDate: endDay.dateTime }),
    ...(outcomeLabel === 'Averted' && { eventStatus: 'https://schema.org/EventCancelled' }),
    superEvent: { '@type': 'Event', name: round.text, url: toAbsoluteUrl(round.href) },
    ...(coverage.length > 0 && {
      subjectOf: coverage.map(({ title: name, href }): WebPage => ({ '@type': 'WebPage', name, url: toAbsoluteUrl(href) })),
    }),
  }
}

function toRoundEvent({ title, head, start, end, phases, others }: RoundView): Event {
  const milestones = [...phases.flatMap((phase) => phase.milestones), ...others]
  return {
    '@type': 'Event',
    name: title,
    url: absoluteUrl(head.path),
    startDate: start.dateTime,
    endDate: end.dateTime,
    subEvent: milestones.map(({ title: name, href, day }): Event => {
      const startDate = toDate(day)
      return { '@type': 'Event', name, url: toAbsoluteUrl(href), ...(startDate && { startDate }) }
    }),
  }
}

function toAuthor({ kind, name, head, aliases, role }: AuthorPageView): Person | Organization {
  const common = { name, url: absoluteUrl(head.path), ...(aliases.length > 0 && { alternateName: [...aliases] }) }
  if (kind === 'organization') return { '@type': 'Organization', ...common, ...(role && { description: role }) }
  return { '@type': 'Person', ...common, ...(role && { jobTitle: role }) }
}

const toDataset = ({ head, licence, tables }: DataPageView): Dataset => ({
  '@type': 'Dataset',
  name: `${siteName}: the IATSE–AMPTP negotiations, day by day`,
  description: `${head.description} ${siteDescription}`,
  url: absoluteUrl(head.path),
  license: licence.url,
  creator: { '@type': 'Organization', name: siteName, url: absoluteUrl('/') },
  distribution: tables.flatMap(({ files }) =>
    files
      .filter(({ format }) => format !== 'JSON Schema')
      .map(({ href, format, text }) => ({
        '@type': 'DataDownload' as const,
        name: text,
        contentUrl: toAbsoluteUrl(href),
        encodingFormat: format === 'CSV' ? 'text/csv' : 'application/json',
      })),
  ),
})

const toCorrectionData = (corrections: readonly CorrectionView[]) =>
  corrections.length > 0
    ? {
        correction: corrections.map(({ day, note }) => ({
          '@type': 'CorrectionComment' as const,
          text: note,
          datePublished: day.dateTime,
        })),
      }
    : {}

const toList = (items: readonly { text: string; href: string }[]): ItemList => ({
  '@type': 'ItemList',
  itemListElement: items.map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    url: toAbsoluteUrl(href),
  })),
})

interface Step {
  name: string
  path: Path
}

/** Where a page stands: the way from the front page down to it. */
function toTrail(view: DescribedView): BreadcrumbList | undefined {
  if (view.view === 'timeline') return undefined
  const own: Step = { name: view.head.title, path: view.head.path }
  const steps: Step[] = [{ name: siteName, path: '/' }, ...toSection(view), own]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absoluteUrl(path) })),
  }
}

function toSection(view: DescribedView): Step[] {
  switch (view.view) {
    case 'article':
    case 'milestone':
      return [{ name: view.day.age, path: monthPath(monthOf(view.day.day)) }]
    case 'post':
      return [{ name: 'Posts', path: postsPath }]
    case 'author':
      return view.kind === 'person' ? [{ name: 'People', path: peoplePath }] : [{ name: 'Organizations', path: organizationsPath }]
    case 'hashtag':
      return [{ name: 'Hashtags', path: hashtagsPath }]
    case 'topic':
      return [{ name: 'Topics', path: topicsPath }]
    case 'source':
      return [{ name: 'Sources', path: sourcesPath }]
    default:
      return []
  }
}
