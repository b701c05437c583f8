// Tables → files to download: JSON, CSV, the JSON Schema of a row, and how to cite the whole. JSON is
// the faithful form; CSV says below what it changes. Called by published-files and data-page.
import { stringify } from 'csv-stringify/sync'
import { stringify as toYaml } from 'yaml'
import { z } from 'zod'
import type { Archive } from '../archive/archive.ts'
import { compareText } from '../content/problems.ts'
import { licence, siteDescription, siteName } from '../site.ts'
import { absoluteUrl, dataFilePath, dataPath } from '../urls.ts'
import { type DataTable, dataTables } from './data-tables.ts'

/** Joins the members of a list in a CSV cell; a separator or a backslash inside a member gets a backslash before it. */
export const listSeparator = '|'

/** Every file under `/data/`, by name. */
export const dataFiles: ReadonlyMap<string, (archive: Archive) => string> = new Map([
  ...dataTables.flatMap((table): [string, (archive: Archive) => string][] => [
    [`${table.name}.json`, (archive) => toJsonFile(table.toRows(archive))],
    [`${table.name}.csv`, (archive) => toCsvFile(table, table.toRows(archive))],
    [`${table.name}.schema.json`, () => toSchemaFile(table)],
  ]),
  ['CITATION.cff', toCitationFile],
])

const toJsonFile = (rows: readonly unknown[]) => `${JSON.stringify(rows, null, 1)}\n`

/**
 * CSV (RFC 4180) with a byte-order mark, so that spreadsheets read it as UTF-8. Plain lists are joined
 * by the separator, lists of records and records are JSON, null is an empty cell. A cell that a
 * spreadsheet would run as a formula (it begins with = + - @) gets an apostrophe before it.
 */
export function toCsvFile({ row }: Pick<DataTable, 'row'>, rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(row.shape)
  return stringify(
    rows.map((values) => columns.map((column) => toCell(values[column]))),
    { header: true, columns, bom: true, record_delimiter: 'windows', escape_formulas: true },
  )
}

function toCell(value: unknown): string {
  if (value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((member) => typeof member === 'string')) {
    return value.map((member) => member.replace(/[\\|]/g, '\\$&')).join(listSeparator)
  }
  return JSON.stringify(value)
}

/** The JSON Schema (2020-12) of a table's JSON file. */
function toSchemaFile({ name, title, description, row }: DataTable): string {
  const { $schema, ...items } = z.toJSONSchema(row)
  const schema = {
    $schema,
    $id: absoluteUrl(dataFilePath(`${name}.schema.json`)),
    title: `${title} of ${siteName}`,
    description,
    type: 'array',
    items,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** Last day on which anything in the data happened or was corrected: the nearest to an age that it has. */
export const findLastDay = ({ articles, milestones, posts }: Archive): string | undefined =>
  [
    ...articles.all.flatMap(({ day, corrections }) => [day, ...corrections.map((correction) => correction.day)]),
    ...milestones.all.flatMap(({ day, corrections }) => [day, ...corrections.map((correction) => correction.day)]),
    ...posts.all.map(({ day }) => day),
  ]
    .sort(compareText)
    .at(-1)

/** Citation File Format 1.2. */
function toCitationFile(archive: Archive): string {
  const lastDay = findLastDay(archive)
  return toYaml({
    'cff-version': '1.2.0',
    message: `If you use this data, please cite it as below.`,
    type: 'dataset',
    title: `${siteName}: the IATSE–AMPTP negotiations, day by day`,
    abstract: siteDescription,
    authors: [{ name: siteName, website: absoluteUrl('/') }],
    keywords: ['IATSE', 'AMPTP', 'collective bargaining', 'film industry', 'labor'],
    url: absoluteUrl(dataPath),
    license: licence.id,
    ...(lastDay && { version: `content to ${lastDay}` }),
  })
}
