// What the page /data/ shows: every file, what is in it, and under which terms. Called by its route.

import { z } from 'zod'
import type { Archive } from '../archive/archive.ts'
import { licence } from '../site.ts'
import { calendarPath, correctionsPath, dataFilePath, dataPath, feedPath, href, type Path, timelinePath } from '../urls.ts'
import type { LinkView, PageHead } from '../views/page.ts'
import { dataFiles, listSeparator } from './data-files.ts'
import { dataTables } from './data-tables.ts'

export interface DataPageView {
  view: 'data'
  head: PageHead
  licence: typeof licence
  listSeparator: string
  tables: {
    id: string
    title: string
    description: string
    count: number
    files: (LinkView & { format: 'JSON' | 'CSV' | 'JSON Schema'; bytes: number })[]
    fields: { name: string; type: string; description: string }[]
  }[]
  citation: LinkView
  feeds: LinkView[]
  calendar: LinkView
}

export const dataHead: PageHead = {
  path: dataPath,
  title: 'Data, feeds and calendar',
  description:
    'Everything in this record to download as CSV or JSON, with a schema for each file, feeds to follow and a calendar of milestones.',
  indexable: true,
}

/** The page that explains and links the downloads. */
export function toDataView(archive: Archive): DataPageView {
  const toFile = (name: string, format: DataPageView['tables'][number]['files'][number]['format']) => ({
    text: name,
    href: href(dataFilePath(name)),
    format,
    bytes: Buffer.byteLength(dataFiles.get(name)?.(archive) ?? ''),
  })
  const toLink = (text: string, path: Path): LinkView => ({ text, href: href(path) })
  return {
    view: 'data',
    head: dataHead,
    licence,
    listSeparator,
    tables: dataTables.map(({ name, title, description, row }) => ({
      id: name,
      title,
      description,
      count: archive[name].all.length,
      files: [toFile(`${name}.csv`, 'CSV'), toFile(`${name}.json`, 'JSON'), toFile(`${name}.schema.json`, 'JSON Schema')],
      fields: Object.entries(row.shape).map(([field, schema]) => ({ name: field, ...describeField(schema) })),
    })),
    citation: toLink('CITATION.cff', dataFilePath('CITATION.cff')),
    feeds: [
      toLink('Everything (Atom)', feedPath(timelinePath, 'xml')),
      toLink('Everything (JSON Feed)', feedPath(timelinePath, 'json')),
      toLink('Corrections (Atom)', feedPath(correctionsPath, 'xml')),
      toLink('Corrections (JSON Feed)', feedPath(correctionsPath, 'json')),
    ],
    calendar: toLink('Milestones (iCalendar)', calendarPath),
  }
}

/** A field in words: `list of text`, `date or nothing`, `one of news, feature`. */
export function describeField(schema: z.ZodType): { type: string; description: string } {
  const json = z.toJSONSchema(schema)
  return { type: nameType(json), description: json.description ?? '' }
}

function nameType({ type, format, items, anyOf, enum: values }: z.core.JSONSchema.BaseSchema): string {
  if (anyOf) return anyOf.map((option) => nameType(option as z.core.JSONSchema.BaseSchema)).join(' or ')
  if (Array.isArray(type)) return type.map((one) => nameType({ type: one } as z.core.JSONSchema.BaseSchema)).join(' or ')
  if (values) return `one of ${values.join(', ')}`
  if (type === 'array') return `list of ${nameType(items as z.core.JSONSchema.BaseSchema)}`
  if (format === 'date') return 'date'
  if (format === 'uri') return 'address'
  const names: Record<string, string> = { string: 'text', boolean: 'true or false', object: 'record', null: 'nothing' }
  return names[type ?? ''] ?? type ?? 'anything'
}
