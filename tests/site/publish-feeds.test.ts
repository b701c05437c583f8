import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import ical from 'node-ical'
import Parser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import { files, findByName, getPage, readText, siteUrl, toFile } from './site-pages.ts'

/** JSON Feed 1.1, as far as we use it: https://www.jsonfeed.org/version/1.1/ */
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { type: 'string' },
    authors: { type: 'array', items: { type: 'object', required: ['name', 'url'] } },
    items: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'date_modified'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', format: 'uri' },
          url: { type: 'string', format: 'uri' },
          external_url: { type: 'string', format: 'uri' },
          title: { type: 'string', minLength: 1 },
          summary: { type: 'string' },
          content_html: { type: 'string', minLength: 1 },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
}
const ajv = new Ajv2020()
addFormats.default(ajv)
const validate = ajv.compile(jsonFeedSchema)
const parser = new Parser({ customFields: { feed: ['id', 'updated'], item: ['id', 'updated'] } })

const folderOf = (file: string) => file.replace(/feed\.(?:xml|json)$/, '')
const atomFiles = findByName('feed.xml')

describe('feeds', () => {
  test('lie in both forms under the front page, corrections, and every person, hashtag, topic, source and round', () => {
    const folders = atomFiles.map(folderOf)
    expect(findByName('feed.json').map(folderOf)).toEqual(folders)
    expect(folders).toContain('')
    expect(folders).toContain('corrections/')
    for (const table of ['people', 'hashtags', 'topics', 'sources', 'rounds']) {
      const rows: { url: string }[] = JSON.parse(readText(`data/${table}.json`))
      expect(folders).toEqual(expect.arrayContaining(rows.map(({ url }) => folderOf(`${toFile(url)}`.replace('index.html', '')))))
    }
  })

  test('are valid and whole: every entry leads to a page of ours, under an id of its own', async () => {
    const faults: string[] = []
    for (const file of atomFiles) {
      const xml = readText(file)
      const atom = await parser.parseString(xml)
      const json = JSON.parse(readText(`${folderOf(file)}feed.json`))
      if (!validate(json)) faults.push(`${file}: ${ajv.errorsText(validate.errors)}`)
      if (json.feed_url !== `${siteUrl}/${folderOf(file)}feed.json`) faults.push(`${file}: feed_url ${json.feed_url}`)
      if (!xml.includes(`<link href="${siteUrl}/${file}" rel="self" type="application/atom+xml"/>`))
        faults.push(`${file}: no link to itself`)
      const ids = atom.items.map(({ id }) => id)
      if (new Set(ids).size !== ids.length) faults.push(`${file}: an id stands twice`)
      const entries = json.items.map(({ id, title, url, date_modified: updated }: Record<string, string>) => ({
        id,
        title,
        link: url,
        updated,
      }))
      if (JSON.stringify(atom.items.map(({ id, title, link, updated }) => ({ id, title, link, updated }))) !== JSON.stringify(entries))
        faults.push(`${file}: Atom and JSON Feed differ`)
      const days: string[] = json.items.map(({ date_published: published }: Record<string, string>) => published)
      if (days.join() !== [...days].sort().reverse().join()) faults.push(`${file}: not newest first`)
      for (const { link } of atom.items) if (!files.includes(toFile(link ?? '') ?? '')) faults.push(`${file}: ${link} is no page of ours`)
      for (const { content_html: html } of json.items) {
        if (/(?:href|src)="\/(?!\/)/.test(html) || /<(?:script|style|img|iframe)\b/.test(html))
          faults.push(`${file}: content is not fit to travel`)
      }
    }
    expect(faults).toEqual([])
  })

  test('say what their page says', async () => {
    const [file = ''] = atomFiles.filter((name) => name.startsWith('people/'))
    const { title } = await parser.parseString(readText(file))
    expect(title).toBe(`${getPage(file.replace('feed.xml', 'index.html')).text('h1')} · Turnaround`)
  })
})

describe('the calendar', () => {
  const events = Object.values(ical.sync.parseICS(readText('calendar.ics'))).filter((part) => part?.type === 'VEVENT')
  const milestones: { url: string; title: string; outcome: string | null; date: string }[] = JSON.parse(readText('data/milestones.json'))
  test('has every milestone once, all day, cancelled where a deadline was averted', () => {
    expect(events).toHaveLength(milestones.length)
    for (const { url, title, outcome, date } of milestones) {
      const event = events.find((part) => part?.type === 'VEVENT' && part.url === url)
      expect(event, url).toMatchObject({ datetype: 'date', status: outcome === 'averted' ? 'CANCELLED' : 'CONFIRMED' })
      expect(event?.type === 'VEVENT' && String(event.summary), url).toContain(title)
      expect(readText('calendar.ics')).toContain(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`)
    }
  })
})
