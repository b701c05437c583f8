// Routes that answer with a file: what a route module needs besides `dynamic = 'force-static'`, which
// Next wants to read there. One file, or one for each member of a kind. Called by app/**/route.ts.
import type { Archive, Collection } from '../archive/archive.ts'
import { getArchive } from '../archive/load-archive.ts'
import { placeholder } from '../views/static-params.ts'

type Body = string | Uint8Array<ArrayBuffer>

/** Media types by the ending of a file's name. */
const mediaTypes: Record<string, string> = {
  xml: 'application/atom+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  cff: 'application/yaml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
}

export interface FileRoute {
  /** such as `feed.xml`; its ending decides the media type */
  file: string
  toBody: (archive: Archive) => Body | Promise<Body>
}

/** The handler of one file. */
export const makeFileRoute =
  ({ file, toBody }: FileRoute) =>
  async () =>
    respond(file, await toBody(getArchive()))

export interface MemberRoute {
  file: string
  members: (archive: Archive) => Collection<{ slug: string; formerSlugs?: readonly string[] }>
  toBody: (archive: Archive, slug: string) => Body | Promise<Body>
}

interface Params {
  params: Promise<{ slug: string }>
}

/**
 * The handler and the params of a file that every member of a kind has. It stands under former slugs
 * too, because feed readers and caches follow no page that says it has moved.
 */
export function makeMemberRoute({ file, members, toBody }: MemberRoute) {
  const generateStaticParams = () => {
    const slugs = members(getArchive()).all.flatMap(({ slug, formerSlugs = [] }) => [slug, ...formerSlugs])
    return (slugs.length > 0 ? slugs : [placeholder]).map((slug) => ({ slug }))
  }
  const GET = async (_request: Request, { params }: Params) => {
    const { slug } = await params
    if (slug === placeholder) return new Response('')
    const archive = getArchive()
    const collection = members(archive)
    const member = collection.find(slug) ?? collection.all.find(({ formerSlugs = [] }) => formerSlugs.includes(slug))
    if (!member) return new Response('Not found', { status: 404 })
    return respond(file, await toBody(archive, member.slug))
  }
  return { generateStaticParams, GET }
}

/** A file with the media type of its ending. */
export const respond = (file: string, body: Body) =>
  new Response(body, { headers: { 'content-type': mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream' } })
