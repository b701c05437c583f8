// What a page of this site may load and do, and the other headers it is served with: the one source
// for the <meta> in every page, for `_headers` (Netlify, Cloudflare Pages) and for `serve.json`
// (`npm start`, `npx serve`). Refuses nothing; components/Head, embed and lib/export/finish-export.ts write it out.

import { readSiteUrl } from '../site.ts'
import { href } from '../urls.ts'
import { toSpeculationRulesHash } from './speculation-rules.ts'

/** Directive → its sources. */
export type Policy = Readonly<Record<string, readonly string[]>>

/** One response header. */
export interface Header {
  key: string
  value: string
}

/** Parts of the site that need something the others must not have, by the start of their path. */
const exceptions: Readonly<Record<string, Policy>> = {
  '/embed/': { 'frame-ancestors': ['*'] }, // made to stand in other people's pages
}

/** The content security policy of the page at a path (without the base path). */
export function buildPolicy(path: string): Policy {
  const exception = Object.entries(exceptions).find(([start]) => path.startsWith(start))?.[1]
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", toSpeculationRulesHash()],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'], // the icon of the tab stands in the page
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
    ...exception,
  }
}

/** A policy as a header holds it. */
export const formatPolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')

/** A policy as a `<meta>` may hold it: `frame-ancestors` counts in a header only. */
export const formatMetaPolicy = (policy: Policy): string =>
  formatPolicy(Object.fromEntries(Object.entries(policy).filter(([directive]) => directive !== 'frame-ancestors')))

const toPolicyHeader = (path: string): Header => ({ key: 'Content-Security-Policy', value: formatPolicy(buildPolicy(path)) })

/** What every file is served with. Everything here is public, so anyone's script may read it. */
function buildCommonHeaders(): Header[] {
  const headers = [
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Access-Control-Allow-Origin', value: '*' },
    { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  ]
  const secure = readSiteUrl().origin.startsWith('https:')
  return secure ? [...headers, { key: 'Strict-Transport-Security', value: 'max-age=31536000' }] : headers
}

/** Files whose name changes with their bytes. */
const immutablePaths = ['/assets/']
const immutable: Header = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }

/** Files whose type their ending does not tell. */
const feedTypes = [
  { name: 'feed.xml', type: { key: 'Content-Type', value: 'application/atom+xml; charset=utf-8' } },
  { name: 'feed.json', type: { key: 'Content-Type', value: 'application/feed+json; charset=utf-8' } },
]

/**
 * The `_headers` file. Hosts join headers of all rules that match, so the policy stands in one rule
 * a part of the site and in none for all of it.
 * @param parts first path segments of the site, such as `articles`
 */
export function toHeadersFile(parts: readonly string[]): string {
  const rules: [string, Header[]][] = [
    [href('/*'), buildCommonHeaders()],
    [href('/'), [toPolicyHeader('/')]],
    [href('/404.html'), [toPolicyHeader('/404.html')]],
  ]
  for (const part of parts) rules.push([href(`/${part}/*`), [toPolicyHeader(`/${part}/`)]])
  for (const path of immutablePaths) rules.push([href(`${path as '/'}*`), [immutable]])
  for (const { name, type } of feedTypes) rules.push([href(`/${name}`), [type]], [href(`/*/${name}`), [type]])
  return rules.map(([path, headers]) => `${path}\n${headers.map(({ key, value }) => `  ${key}: ${value}\n`).join('')}`).join('\n')
}

/** What `serve.json` holds. There a later rule replaces a header of an earlier one. */
export interface ServeConfig {
  cleanUrls: boolean
  trailingSlash: boolean
  directoryListing: boolean
  etag: boolean
  headers: { source: string; headers: { key: string; value: string | null }[] }[]
}

/** The rules for `serve`, relative to the folder it serves. */
export function toServeConfig(): ServeConfig {
  return {
    cleanUrls: true,
    trailingSlash: true,
    directoryListing: false,
    etag: true,
    headers: [
      { source: '**', headers: [...buildCommonHeaders(), toPolicyHeader('/'), { key: 'Content-Disposition', value: null }] },
      ...Object.keys(exceptions).map((start) => ({ source: `${start.slice(1)}**`, headers: [toPolicyHeader(start)] })),
      ...immutablePaths.map((path) => ({ source: `${path.slice(1)}**`, headers: [immutable] })),
      ...feedTypes.map(({ name, type }) => ({ source: `**/${name}`, headers: [type] })),
    ],
  }
}
