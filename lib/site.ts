// What this site is and where it lives. The only module that reads the environment, but for a browser's place,
// which is the tests' own affair (lib/commands/chromium.ts).
// It refuses a SITE_URL that is no absolute http(s) address. Everybody may import it.
import path from 'node:path'

export const siteName = 'Turnaround'
export const siteDescription =
  'The public record of the contract negotiations between IATSE, the film crews’ union, and the AMPTP, the studios, in 2021 and 2024: day by day, with sources.'
/** What our own words and data may be reused under. */
export const licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  shortName: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const
export const defaultSiteUrl = 'http://localhost:3000'

export interface SiteUrl {
  readonly origin: string
  readonly basePath: string
}

/**
 * Reads the public address of the site from `SITE_URL`.
 * @returns origin (`https://example.org`) and base path (`/turnaround`, or `''` at the root of a host)
 * @throws if the value is not an absolute http(s) address
 */
export function readSiteUrl(value = process.env.SITE_URL): SiteUrl {
  const text = value?.trim() || defaultSiteUrl
  if (latest?.text === text) return latest.siteUrl
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`SITE_URL is "${text}": write the whole public address, such as https://example.org/turnaround`)
  }
  const url = new URL(text)
  latest = { text, siteUrl: Object.freeze({ origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') }) }
  return latest.siteUrl
}

/** What was read last: every link of every page asks again. */
let latest: { text: string; siteUrl: SiteUrl } | undefined

/** Whether the public address was given, so that links leave the site with the right host. */
export const hasSiteUrl = () => Boolean(process.env.SITE_URL?.trim())

/** Absolute path of the content folder: `CONTENT_DIR`, relative to the working directory, or `content`. */
export const readContentDir = () => path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.CONTENT_DIR?.trim() || 'content')

/** Whether pages are made for an editor, who changes them, rather than for readers. */
export const isDevelopment = () => process.env.NODE_ENV === 'development'

/**
 * The port to serve on: `PORT`, or 3000.
 * @throws if `PORT` is not a whole number from 0 to 65535
 */
export function readPort(value = process.env.PORT): number {
  const port = Number(value?.trim() || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${value}": write a number from 0 to 65535, such as 3001`)
  }
  return port
}
