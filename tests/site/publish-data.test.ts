import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { files, findByName, getPage, readText, siteUrl, toFile } from './site-pages.ts'

const tables = files.filter((file) => /^data\/[a-z]+\.json$/.test(file)).map((file) => file.slice('data/'.length, -'.json'.length))
const readRows = (table: string): Record<string, unknown>[] => JSON.parse(readText(`data/${table}.json`))
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)

describe('data files', () => {
  test('are those promised', () => {
    expect(tables).toEqual(expect.arrayContaining(['articles', 'hashtags', 'milestones', 'organizations', 'people', 'posts']))
  })
  test.each(tables)('%s.json is what its schema says, and names itself', (table) => {
    const schema = JSON.parse(readText(`data/${table}.schema.json`))
    expect(schema.$id).toBe(`${siteUrl}/data/${table}.schema.json`)
    const validate = ajv.compile(schema)
    validate(readRows(table))
    expect(validate.errors ?? []).toEqual([])
  })
  test.each(tables)('%s.csv has the same rows and columns, and nothing a spreadsheet would run', (table) => {
    const rows = readRows(table)
    const columns = Object.keys(JSON.parse(readText(`data/${table}.schema.json`)).items.properties)
    const records: string[][] = parseCsv(readText(`data/${table}.csv`), { bom: true })
    expect(records[0]).toEqual(columns)
    expect(records).toHaveLength(rows.length + 1)
    for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    for (const [index, row] of rows.entries()) {
      expect(Object.keys(row)).toEqual(columns)
      for (const [column, value] of Object.values(row).entries()) {
        if (typeof value === 'string') expect(records[index + 1]?.[column]?.replace(/^'(?=[=+\-@])/, '')).toBe(value)
      }
    }
  })
  test.each(tables)('%s: every address of ours leads to a page', (table) => {
    for (const { url } of readRows(table)) expect(files).toContain(toFile(String(url)))
  })
  test('every article, post, person, milestone and hashtag with a page is in them', () => {
    for (const [table, folder] of [
      ['articles', 'articles'],
      ['posts', 'posts'],
      ['people', 'people'],
      ['milestones', 'milestones'],
      ['hashtags', 'hashtags'],
    ] as const) {
      const known = new Set(readRows(table).map(({ url }) => toFile(String(url))))
      const cards = findByName('card.png').filter((file) => file.startsWith(`${folder}/`))
      for (const card of cards) {
        const canonical = getPage(card.replace('card.png', 'index.html')).attribute('link[rel=canonical]', 'href')
        expect(known).toContain(toFile(canonical ?? ''))
      }
    }
  })
  test('references lead somewhere', () => {
    const ids = (table: string) => new Set(readRows(table).map(({ slug, id, tag }) => slug ?? id ?? tag))
    const known = {
      people: ids('people'),
      organizations: ids('organizations'),
      hashtags: ids('hashtags'),
      posts: ids('posts'),
      articles: ids('articles'),
      topics: ids('topics'),
      milestones: ids('milestones'),
    }
    for (const row of tables.flatMap(readRows)) {
      for (const [field, target] of Object.entries({ ...known, quotedIn: known.articles })) {
        const value = row[field]
        if (Array.isArray(value)) for (const reference of value) expect(target, `${field} of ${row.url}`).toContain(reference)
      }
    }
  })
  test('the page links every one of them', () => {
    const links = getPage('data/index.html')
      .attributes('main a', 'href')
      .map((href) => toFile(new URL(href, siteUrl).href))
    for (const file of files.filter((name) => name.startsWith('data/') && name !== 'data/index.html')) expect(links).toContain(file)
  })
  test('say how to cite them', () => {
    expect(parseYaml(readText('data/CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      license: 'CC-BY-4.0',
      url: `${siteUrl}/data/`,
    })
  })
})

test('the guide for machines names only addresses that exist', () => {
  const addresses = [...readText('llms.txt').matchAll(/\((https?:[^)\s]+)\)/g)]
    .map((found) => found[1] ?? '')
    .filter((address) => address.startsWith(siteUrl))
  expect(addresses.length).toBeGreaterThan(20)
  for (const address of addresses) expect(files).toContain(toFile(address))
})

test('the sitemap has the page about the data', () => {
  expect(files).toContain('data/index.html')
  expect(readText('sitemap.xml')).toContain(`<loc>${siteUrl}/data/</loc>`)
})
