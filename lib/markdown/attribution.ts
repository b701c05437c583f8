// The attribution line under a quoted post, in the plain-text form of an embedded post:
// `— NAME [(@HANDLE)][, [on|in|at|to] WHERE][,] DATE`. Refuses lines that mean to be one and are not.

import { distance } from 'fastest-levenshtein'
import { suggest } from '../content/problems.ts'
import { isWebAddress, type Platform, platforms } from '../content/schema.ts'
import { type Day, type Precision, parseDay, parseLongDay } from '../dates.ts'
import { toOneLine } from '../text.ts'

export interface Attribution {
  name: string
  handle?: string
  platform: Platform
  /** where a statement was made, as written, when that is no social network */
  where?: string
  day: Day
  precision: Precision
  /** address of the post, when the date is a link */
  url?: string
}

const dash = '(?:—|–|―|--)'
/** What looks like one in some typeface. */
const almostDash = /^[-‐‑‒−﹘]\s+(?=\S)/u
const beginsWithDash = new RegExp(`^${dash}\\s*(?=\\S)`)
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
// wider than what is right, so that a date written another way is a mistake and no lost post
const dateForms = [
  `${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `\\d{1,2} ${month} \\d{4}`,
  `${month} \\d{4}`,
  '\\d{4}-\\d{1,2}(?:-\\d{1,2})?',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
  '\\d{4}[./]\\d{1,2}[./]\\d{1,2}',
]
const dateAtEnd = new RegExp(`,?\\s*\\b((?:about )?(?:${dateForms.join('|')}))$`, 'i')
/** What may follow a date by mistake: a full stop, a bracket, an hour. */
const afterDate = /(?:[\s.,;)]|,? (?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?)+$/i
/** A month and a day after a comma, without a year. */
const almostDated = new RegExp(`,\\s*${month} \\d{1,2}(?:st|nd|rd|th)?\\.?$`, 'i')
const bareHandle = /\S\s+@\w/
const nameWithPlace = new RegExp(` on (?:${platforms.join('|')})$`, 'i')
const handleInBrackets = /^(.*?)\s*\(@\s*([\w.-]+(?:@[\w.-]+)?)\)\s*,?\s*(.*)$/s
/** A weekday or an hour, which an embedded post may show beside its day. */
const noPlace = /^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}:\d{2}\b.*)$/i
const nameSuffix = /^(?:Jr|Sr|II|III|IV|PhD|MD|Esq)\b/i

/** What a line that begins with a dash turned out to be. */
export type AttributionResult = { type: 'attribution'; attribution: Attribution } | { type: 'mistake'; message: string } | { type: 'none' }

const example = 'write it as "— Name (@handle), September 23, 2021"'

/**
 * Parses one line of plain text.
 * @param line the text, without Markdown
 * @param dateUrl the address the date links to, if it is a link
 */
export function parseAttribution(line: string, dateUrl?: string): AttributionResult {
  const text = toOneLine(line)
  if (almostDash.test(text)) {
    const meant = parseAttribution(text.replace(almostDash, '— '), dateUrl)
    return meant.type === 'none' ? meant : { type: 'mistake', message: `the attribution "${text}" begins with no dash; ${example}` }
  }
  if (!beginsWithDash.test(text)) return { type: 'none' }
  const said = text.replace(beginsWithDash, '')
  const dated = dateAtEnd.exec(said)
  if (!dated) {
    if (handleInBrackets.test(said)) return { type: 'mistake', message: `the attribution "${text}" ends in no date; ${example}` }
    const almost = almostDated.test(said) || dateAtEnd.test(said.replace(afterDate, ''))
    return almost ? { type: 'mistake', message: `the attribution "${text}" ends in no whole date; ${example}` } : { type: 'none' }
  }
  const date = parseDate(dated[1] ?? '')
  if (!date) {
    return {
      type: 'mistake',
      message: `the attribution ends in "${dated[1]}", which is not a day of the calendar in a form we read; ${example}`,
    }
  }
  if (/\(\s*@/.test(said) && !handleInBrackets.test(said))
    return { type: 'mistake', message: `the handle in "${text}" cannot be read; nothing but it may stand in the brackets: ${example}` }
  const { name, handle, where } = parseSpeaker(said.slice(0, dated.index).replace(/,\s*$/, ''))
  if (!name) return { type: 'mistake', message: `the attribution "${text}" names nobody; ${example}` }
  if (!handle && bareHandle.test(name))
    return { type: 'mistake', message: `the attribution "${text}" has a handle without brackets; ${example}` }
  if (!where && nameWithPlace.test(name))
    return { type: 'mistake', message: `in the attribution "${text}" a comma is missing after the name; ${example}` }
  const url = dateUrl && isWebAddress(dateUrl) ? dateUrl : undefined
  if (where && noPlace.test(where))
    return { type: 'mistake', message: `the attribution "${text}" has more than a day (${where}); leave it out: ${example}` }
  const near = where && findNearPlatform(where)
  if (near)
    return { type: 'mistake', message: `the attribution "${text}" names no network${near}; mend its name, or write where it was said` }
  const platform = findPlatform(where, url, handle)
  return {
    type: 'attribution',
    attribution: {
      name,
      ...(handle && { handle }),
      platform,
      ...(where && platform === 'statement' && { where }),
      ...date,
      ...(url && { url }),
    },
  }
}

function parseDate(text: string): { day: Day; precision: Precision } | undefined {
  const about = /^about /i.test(text)
  const plain = text.replace(/^about /i, '')
  const day = parseDay(plain) ?? parseLongDay(plain)
  if (day) return { day, precision: about ? 'about' : 'day' }
  const month = parseDay(`${plain}-01`) ?? parseLongDay(plain.replace(/^([a-z]+) (\d{4})$/i, '$1 1, $2'))
  return month && { day: month, precision: 'month' }
}

function parseSpeaker(text: string): { name: string; handle?: string; where?: string } {
  const handled = handleInBrackets.exec(text)
  if (handled) {
    const [, name = '', handle = '', rest = ''] = handled
    return { name: name.trim() || handle, handle, ...whereOf(rest) }
  }
  const placed = /^(.*?), (?=(?:on|in|at|to) )(.*)$/s.exec(text)
  if (placed) return { name: (placed[1] ?? '').trim(), ...whereOf(placed[2] ?? '') }
  const parts = text.split(/,\s*/)
  const nameParts = parts.findIndex((part, index) => index > 0 && !nameSuffix.test(part))
  const end = nameParts < 0 ? parts.length : nameParts
  return { name: parts.slice(0, end).join(', ').trim().replace(/^@/, ''), ...whereOf(parts.slice(end).join(', ')) }
}

function whereOf(text: string): { where?: string } {
  const where = text.replace(/,\s*$/, '').trim()
  return where ? { where } : {}
}

const platformHosts: Record<string, Platform> = {
  'twitter.com': 'twitter',
  'x.com': 'x',
  'instagram.com': 'instagram',
  'facebook.com': 'facebook',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'bsky.app': 'bluesky',
  'tiktok.com': 'tiktok',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'linkedin.com': 'linkedin',
  'reddit.com': 'reddit',
}

const toPlace = (where: string) => where.toLowerCase().replace(/^(?:on|in|at|to) /, '')

/** A place that is almost the name of a network: ` (did you mean "instagram"?)`. Short names are near to too much. */
function findNearPlatform(where: string): string | undefined {
  const place = toPlace(where)
  if (place.includes(' ') || platforms.some((platform) => platform === place)) return undefined
  const near = platforms.filter((platform) => platform.length > 5 && distance(place, platform) <= 2)
  return near.length > 0 ? suggest(place, near) : undefined
}

/** A network named by the line, else by the post's own address; a bare handle is Twitter's form; the rest are statements. */
function findPlatform(where: string | undefined, url: string | undefined, handle: string | undefined): Platform {
  if (where) {
    return platforms.find((platform) => platform === toPlace(where)) ?? 'statement'
  }
  const host = url && new URL(url).hostname.replace(/^(?:www|mobile|m)\./, '')
  const known = host ? platformHosts[host] : undefined
  if (known) return known
  if (handle?.includes('@')) return 'mastodon'
  if (handle?.includes('.bsky.')) return 'bluesky'
  return handle ? 'twitter' : 'statement'
}
