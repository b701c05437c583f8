// What leaves the site beside the page itself: card, metadata, structured data, sharing, embedding.
import { describe, expect, test } from 'vitest'
import { describeCard, findCard } from '../../../lib/publish/card.ts'
import { toEmbedPage, toOembed } from '../../../lib/publish/embed.ts'
import { toGuide } from '../../../lib/publish/guide.ts'
import { toMetadata } from '../../../lib/publish/metadata.ts'
import { toSharing } from '../../../lib/publish/share.ts'
import { toSitemap } from '../../../lib/publish/sitemap.ts'
import { findStructuredData, toScriptText } from '../../../lib/publish/structured-data.ts'
import { toArticleView } from '../../../lib/views/article.ts'
import { toPeopleView } from '../../../lib/views/author.ts'
import { toMilestoneView } from '../../../lib/views/milestone.ts'
import { toPostsView } from '../../../lib/views/post.ts'
import { toTimelineView } from '../../../lib/views/timeline.ts'
import { article as articleText, baseTree, build } from '../content-tree.ts'
import { sillyArchive } from './silly-archive.ts'

const article = toArticleView(sillyArchive, '2021-09-23-grips-speak')
const moved = toArticleView(sillyArchive, 'grips-spoke')
const post = toPostsView(sillyArchive, ['ada-grip-2021-09-23'])
const milestone = toMilestoneView(sillyArchive, ['2021-10-04-vote'])
const person = toPeopleView(sillyArchive, ['ada-grip'])
if (article.view !== 'article' || post.view !== 'post' || milestone.view !== 'milestone' || person.view !== 'author')
  throw new Error('views')

describe('a card', () => {
  test('says what it is, who published it and how old it is', () => {
    expect(findCard(article)).toEqual({
      label: 'Report',
      gutter: ['THU', '23', 'SEP 2021'],
      text: 'Article 1 of 2021-09-23',
      by: 'Source: The Daily Clapper',
      when: 'September 2021',
    })
  })
  test('quotes a post as it was printed, and our own words with real quotation marks', () => {
    expect(findCard(post)?.text).toMatch(/^“=SUM\(rest\) is what we want #GripStrong ✊🏿 and ten hours.*”$/)
    expect(findCard(milestone)?.text).toBe('Crews vote “yes”')
  })
  test('counts what a person posted', () => {
    expect(findCard(person)).toMatchObject({ label: 'Person', gutter: ['', '1', 'POST'], text: 'Ada Grip', by: 'key grip' })
  })
  test('is described in words', () => {
    const card = findCard(milestone)
    expect(card && describeCard(card)).toBe('Vote. Crews vote “yes” The 2021 round, October 2021')
  })
})

describe('metadata', () => {
  test('is absolute and says the day, the card’s words and how to embed the page', () => {
    const url = 'http://localhost:3000/articles/2021-09-23-grips-speak/'
    expect(toMetadata(article)).toMatchObject({
      title: 'Article 1 of 2021-09-23 · Turnaround',
      canonical: url,
      indexable: true,
      alternates: [{ type: 'application/json+oembed', url: 'http://localhost:3000/embed/articles/2021-09-23-grips-speak/oembed.json' }],
      properties: {
        'og:type': 'article',
        'og:url': url,
        'og:image': `${url}card.png`,
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': 'Report. Article 1 of 2021-09-23. Source: The Daily Clapper, September 2021',
        'article:published_time': '2021-09-23',
        'article:modified_time': '2021-09-30',
      },
    })
    expect(toMetadata(person).alternates.map(({ type }) => type)).toContain('application/atom+xml')
  })
  test('of a page that has moved leads to where it is', () => {
    expect(toMetadata(moved)).toMatchObject({
      canonical: 'http://localhost:3000/articles/2021-09-23-grips-speak/',
      refresh: '0; url=/articles/2021-09-23-grips-speak/',
      indexable: false,
    })
  })
})

describe('structured data', () => {
  const graph = (view: Parameters<typeof findStructuredData>[0]) => JSON.parse(toScriptText(findStructuredData(view)))['@graph']
  test('of an article is a page based on the outlet’s report, never the report itself', () => {
    const [page, trail] = graph(article)
    expect(page).toMatchObject({
      '@type': 'WebPage',
      isBasedOn: {
        '@type': 'NewsArticle',
        url: 'https://clapper.example/2021-09-23/1',
        headline: 'Grips & Gaffers_100% speak | up',
        datePublished: '2021-09-23',
        author: [{ name: 'Gaffer McTape Jr.' }, { name: 'Dolly Track-Layer' }],
        publisher: { name: 'The Daily Clapper' },
      },
      citation: [{ '@type': 'Quotation', creator: { '@type': 'Person', name: 'Ada Grip' } }],
      correction: [{ '@type': 'CorrectionComment', datePublished: '2021-09-30' }],
    })
    expect(page).not.toHaveProperty('author')
    expect(trail.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Turnaround',
      'September 2021',
      'Article 1 of 2021-09-23',
    ])
  })
  test('leaves a day out that is only about right, and tells an opinion as one', () => {
    const opinion = toArticleView(sillyArchive, '2021-10-05-vote-opinion')
    const [page] = graph(opinion)
    expect(page.isBasedOn).toMatchObject({ '@type': 'OpinionNewsArticle' })
    expect(page.isBasedOn).not.toHaveProperty('datePublished')
  })
  test('cannot end its script element', () => {
    expect(JSON.stringify(findStructuredData(article))).toContain('</script>')
    expect(toScriptText(findStructuredData(article))).not.toContain('<')
  })
  test('is not there for a page that has moved', () => {
    expect(findStructuredData(moved)).toBeUndefined()
  })
  test('has an event for a milestone and the site on the front page', () => {
    expect(graph(milestone)[0].mainEntity).toMatchObject({ '@type': 'Event', startDate: '2021-10-04', endDate: '2021-10-05' })
    expect(graph(toTimelineView(sillyArchive)).map((thing: Record<string, string>) => thing['@type'])).toEqual([
      'WebSite',
      'CollectionPage',
    ])
  })
})

describe('sharing', () => {
  test('says how old the news is, in addresses that need no script', () => {
    const { words, links, embedCode } = toSharing(article)
    expect(words).toBe('Article 1 of 2021-09-23 (our summary; source: The Daily Clapper, September 2021)')
    expect(links.map(({ text }) => text)).toEqual(['Bluesky', 'Mastodon', 'X', 'Facebook', 'LinkedIn', 'E-mail'])
    for (const { href } of links)
      expect(decodeURIComponent(new URL(href).href)).toContain('http://localhost:3000/articles/2021-09-23-grips-speak/')
    expect(embedCode).toContain('src="http://localhost:3000/embed/articles/2021-09-23-grips-speak/"')
  })
  test('keeps a long post short enough for the shortest network', () => {
    const pictures = `> Rest ${'✊🏿'.repeat(90)}\n>\n> — Ada Grip (@ada), 2021-09-23`
    const long = toPostsView(build({ ...baseTree, 'articles/a.md': articleText(pictures) }).archive, ['ada-grip-2021-09-23'])
    const { words, links } = toSharing(long.view === 'post' ? long : post)
    expect(words.length).toBeLessThanOrEqual(220)
    expect(words).toMatch(/: “Rest (?:✊🏿)+…/u)
    expect(links).toHaveLength(6)
    expect(toSharing(person).embedCode).toBeUndefined()
  })
})

describe('an embedded page', () => {
  test('has no script, stays out of search engines and opens links in the whole window', () => {
    const html = toEmbedPage(post)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('<link rel="canonical" href="http://localhost:3000/posts/ada-grip-2021-09-23/">')
    expect(html).toContain('=SUM(rest)')
    expect(html).not.toMatch(/<script|\sstyle=/)
    for (const link of html.match(/<a [^>]*>/g) ?? []) expect(link).toContain('target="_top"')
  })
  test('is announced by oEmbed', () => {
    expect(JSON.parse(toOembed(article))).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Turnaround',
      width: 560,
      height: 300,
    })
  })
})

test('the sitemap has the data page, and dates only from the content', () => {
  const sitemap = toSitemap(sillyArchive)
  expect(sitemap.map(({ url }) => url)).toContain('http://localhost:3000/data/')
  const last = sitemap.find(({ url }) => url.endsWith('/articles/2021-09-23-grips-speak/'))?.lastModified
  expect(last).toBe('2021-09-30')
  for (const { lastModified } of sitemap) if (lastModified) expect(lastModified).toMatch(/^2021-\d\d-\d\d$/)
})

test('the guide for machines names every data file and every key moment', () => {
  const guide = toGuide(sillyArchive)
  for (const text of ['/data/articles.json', '/data/hashtags.schema.json', '/milestones/2021-10-04-vote/', '/rounds/2021/'])
    expect(guide).toContain(text)
  expect(guide).not.toContain('/milestones/2021-10-18-strike-date/')
})
