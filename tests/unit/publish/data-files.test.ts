import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dataFiles, toCsvFile } from '../../../lib/publish/data-files.ts'
import { describeField, toDataView } from '../../../lib/publish/data-page.ts'
import { dataTables } from '../../../lib/publish/data-tables.ts'
import { sillyArchive } from './silly-archive.ts'

const read = (file: string) => dataFiles.get(file)?.(sillyArchive) ?? ''
const readCsv = (file: string): Record<string, string>[] => parse(read(file), { columns: true, bom: true })

describe('data files', () => {
  test.each(dataTables)('$name: every row is what its schema says', ({ name, row }) => {
    const rows = JSON.parse(read(`${name}.json`))
    expect(rows).toHaveLength(sillyArchive[name].all.length)
    for (const values of rows) expect(z.strictObject(row.shape).safeParse(values).error?.message).toBeUndefined()
  })
  test('an article has its fields, what is not known as null', () => {
    const [first, second] = JSON.parse(read('articles.json'))
    expect(first).toMatchObject({
      slug: '2021-09-23-grips-speak',
      url: 'http://localhost:3000/articles/2021-09-23-grips-speak/',
      date: '2021-09-23',
      source: 'daily-clapper',
      originalUrl: 'https://clapper.example/2021-09-23/1',
      byline: ['Gaffer McTape Jr.', 'Dolly Track-Layer'],
      people: ['ada-grip', 'best-boy'],
      hashtags: ['gripstrong'],
      posts: ['ada-grip-2021-09-23', 'best-boy-2021-09-23'],
      corrections: [{ date: '2021-09-30', note: 'An earlier version said nine hours.' }],
    })
    expect(second).toMatchObject({ headline: null, archiveUrl: null, byline: [], precision: 'about' })
  })
  test('a post only reported has a gist and no text', () => {
    const posts = JSON.parse(read('posts.json'))
    expect(posts.find(({ id }: { id: string }) => id === 'best-boy-2021-09-23')).toMatchObject({
      text: null,
      gist: 'Agreed with everybody.',
    })
  })
})

describe('CSV', () => {
  test('no cell begins as a formula, and the text is all there', () => {
    const post = readCsv('posts.csv').find(({ id }) => id === 'ada-grip-2021-09-23')
    expect(post?.text).toMatch(/^'=SUM\(rest\) is what we want #GripStrong ✊🏿\nand ten hours/)
    for (const row of dataTables.flatMap(({ name }) => readCsv(`${name}.csv`))) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }
  })
  test('lists come apart again, also where a member holds the separator', () => {
    const aliases = readCsv('people.csv').find(({ slug }) => slug === 'ada-grip')?.aliases ?? ''
    expect(aliases).toBe('Ada G.|A\\|G')
    expect(aliases.split(/(?<!\\)\|/).map((member) => member.replace(/\\(.)/g, '$1'))).toEqual(['Ada G.', 'A|G'])
  })
  test('records are JSON, and what is not known is empty', () => {
    const row = {
      row: z.object({ a: z.string().nullable(), b: z.array(z.object({ c: z.number() })), d: z.array(z.string()), e: z.boolean() }),
    }
    expect(toCsvFile(row, [{ a: null, b: [{ c: 1 }], d: [], e: false }])).toBe('\ufeffa,b,d,e\r\n,"[{""c"":1}]",,false\r\n')
  })
})

test('the page names every field with its type', () => {
  const { tables } = toDataView(sillyArchive)
  expect(tables.map(({ id }) => id)).toEqual(dataTables.map(({ name }) => name))
  expect(tables[0]?.fields.find(({ name }) => name === 'archiveUrl')).toEqual({
    name: 'archiveUrl',
    type: 'address or nothing',
    description: 'an archived copy of that page',
  })
  expect(describeField(z.array(z.object({ a: z.string() }))).type).toBe('list of record')
  for (const { files } of tables) for (const { bytes } of files) expect(bytes).toBeGreaterThan(0)
})
