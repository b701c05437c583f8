// The attribution line under a quoted post, in the plain-text form of an embedded post:
// `— NAME [(@HANDLE)][, [on|in|at|to|via] WHERE][,] DATE`. Refuses lines that mean to be one and are not; what
// they mean is told by a handle, or by a name before a date. Called by parse-quote and parse-body.
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

/** What a line turned out to be. */
export type AttributionResult = { type: 'attribution'; attribution: Attribution } | { type: 'mistake'; message: string } | { type: 'none' }

const none: AttributionResult = { type: 'none' }
const beginsWithDash = /^(?:—|–|―|--)[—–―\s-]*(?=[^—–―\s-])/
/** What looks like a dash in some typeface. */
const beginsWithHyphen = /^[-‐‑‒−﹘]\s+(?=\S)/u

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
// wider than what is right, so that a date written another way is a mistake and no lost post
const dateForms = [
  `${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${month},? \\d{4}`,
  `${month} \\d{4}`,
  '\\d{4}-\\d{1,2}(?:-\\d{1,2})?',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
  '\\d{4}[./]\\d{1,2}[./]\\d{1,2}',
]
const dateAtEnd = new RegExp(`[,(]?\\s*\\b((?:about )?(?:${dateForms.join('|')}))$`, 'i')
/** What may follow a date by mistake: a full stop, a bracket, an hour. */
const afterDate = /(?:[\s.,;)]|,? (?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?)+$/i
/** A date with a place behind it. */
const dateBeforePlace = new RegExp(`,\\s*(?:${dateForms.join('|')}),? (?:on|in|at|to|via) \\S.*$`, 'i')
/** A month and a day after a comma, without a year, or a day and a year with a word that is no month. */
const likeDate = new RegExp(
  `,\\s*(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\p{L}{3,}\\.?\\s*\\d{1,2}(?:st|nd|rd|th)?(?:,\\s*|\\s+)\\d{3,4})$`,
  'iu',
)

/** Marks of the direction of writing, which nobody sees, and a handle in the brackets and with the sign of another script's keyboard. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const wideHandle = /[（(]\s*[@＠]\s*([\w.-]+(?:@[\w.-]+)?)\s*[）)]/g

const handleInBrackets = /^(.*?)\s*\(@\s*([\w.-]+(?:@[\w.-]+)?)\)\s*,?\s*(.*)$/s
const nameSuffix = /^(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq)\b/i
/** Words that are no place: a weekday or an hour, which an embedded post may show beside its day; signs; a handle. */
const noPlace =
  /^(?:(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|(?:at )?\d{1,2}:\d{2}\b.*|circa|ca?\.?|late|early|mid-?|the|.*\b\d{1,2}(?:st|nd|rd|th)?\.?|[@(].*|[^\p{L}\p{N}]*)$/iu
const networkAlone = new RegExp(`^on (?:${platforms.join('|')})$`, 'i')
const nameWithPlace = new RegExp(` on (?:${platforms.filter((platform) => platform.length > 1).join('|')})$`, 'i')

const example = 'write it as "— Name (@handle), September 23, 2021"'

/**
 * Parses one line of plain text.
 * @param line the text, without Markdown
 * @param link what the line ends in, if that is a link: the address of the post, when its words are the date
 */
export function parseAttribution(line: string, link?: { url: string; text: string }): AttributionResult {
  const text = toOneLine(line.replace(directions, '').replace(wideHandle, '(@$1)'))
  const isDashed = beginsWithDash.test(text)
  if (!isDashed && !beginsWithHyphen.test(text)) return none
  const said = text.replace(isDashed ? beginsWithDash : beginsWithHyphen, '')
  const mistake = (what: string): AttributionResult => ({ type: 'mistake', message: `the attribution "${text}" ${what}; ${example}` })

  const dated = dateAtEnd.exec(said)
  if (!dated) {
    const placed = isDashed ? dateBeforePlace.exec(said) : null
    if (placed && isSpeaker(said.slice(0, placed.index))) return mistake('has its place behind the date')
    if (isDashed && /\(@[^()]*\)(?:$|,|.*\d)/.test(said)) return mistake('ends in no date')
    const bare = said.replace(afterDate, '')
    const almost = dateAtEnd.exec(bare) ?? likeDate.exec(bare)
    return almost && isSpeaker(bare.slice(0, almost.index)) ? mistake('ends in no whole date') : none
  }
  const before = said
    .slice(0, dated.index)
    .replace(/,\s*$/, '')
    .replace(/,?\s+(?:on|in|at|to)$/i, '') // it only leads to the date
  if (!isDashed) return isSpeaker(before) ? mistake('begins with no dash') : none
  const date = parseDate(dated[1] ?? '')
  if (!date) return before ? mistake(`ends in "${dated[1]}", which is not a day of the calendar in a form we read`) : none

  const { name, handle, where } = parseSpeaker(before)
  if (!handle && /\(\s*@/.test(before)) return mistake('has more in brackets than a handle')
  if (!name) return mistake('names nobody')
  if (!handle && /[([]@?[\w.-]*[\])]$/.test(name)) return mistake('has brackets that hold no handle')
  if (/@|\bon /i.test(name)) {
    if (networkAlone.test(name)) return mistake('names nobody')
    if (/\S\s+@\w/.test(name)) return mistake('has a handle without brackets')
    if (!where && nameWithPlace.test(name)) return mistake('has no comma after the name')
  }
  if (where !== undefined && noPlace.test(where)) return mistake(`has "${where}" where a place or a network may stand`)
  const near = where && findNearPlatform(where)
  if (near) return mistake(`names no network${near}`)

  const url = link && (dated[1]?.endsWith(link.text) || link.text.endsWith(dated[1] ?? '')) ? link.url : undefined
  if (url !== undefined && !isWebAddress(url)) return mistake(`has a date that leads to "${url}", which is no post on the web`)
  const platform = findPlatform(where, url, handle)
  return {
    type: 'attribution',
    attribution: {
      name,
      platform,
      ...(handle && { handle }),
      ...(where && platform === 'statement' && { where }),
      ...date,
      ...(url && { url }),
    },
  }
}

/** Whether words before a date are somebody, rather than the middle of a sentence. */
export function isSpeaker(words: string): boolean {
  if (/\(@/.test(words)) return true
  const name = words.split(',')[0]?.trim() ?? ''
  return /^[\p{Lu}\p{Lo}][^\s]*(?: (?:[\p{Lu}\p{Lo}\p{N}][^\s]*|of|the|and|for|de|van|von|la))*$/u.test(name)
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
  const placed = /^(.*?), (?=(?:on|in|at|to|via) )(.*)$/s.exec(text)
  if (placed) return { ...nameOf(placed[1] ?? ''), ...whereOf(placed[2] ?? '') }
  const parts = text.split(/,\s*/)
  const nameParts = parts.findIndex((part, index) => index > 0 && !nameSuffix.test(part))
  const end = nameParts < 0 ? parts.length : nameParts
  return { ...nameOf(parts.slice(0, end).join(', ')), ...whereOf(parts.slice(end).join(', ')) }
}

/** A handle may stand for the name. */
function nameOf(text: string): { name: string; handle?: string } {
  const [, handle] = /^@([\w.-]+(?:@[\w.-]+)?)$/.exec(text.trim()) ?? []
  return handle ? { name: handle, handle } : { name: text.trim().replace(/^@/, '') }
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
  'fb.watch': 'facebook',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'bsky.app': 'bluesky',
  'tiktok.com': 'tiktok',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'linkedin.com': 'linkedin',
  'lnkd.in': 'linkedin',
  'reddit.com': 'reddit',
  'redd.it': 'reddit',
}

const toPlace = (where: string) =>
  where
    .toLowerCase()
    .replace(/^(?:on|in|at|to|via) /, '')
    .replace(/^(?:tik tok|you tube|linked in|blue sky)$/, (name) => name.replace(' ', ''))

/** What is almost the name of a network: ` (did you mean "instagram"?)`. Short names are near to too much. */
function findNearPlatform(where: string): string | undefined {
  const place = toPlace(where)
  if (!/^on \S+$/i.test(where) || platforms.some((platform) => platform === place)) return undefined
  const near = platforms.filter((platform) => platform.length > 5 && platform !== 'statement' && distance(place, platform) <= 2)
  return near.length > 0 ? suggest(place, near) : undefined
}

/** A network named by the line, else by the post's own address; a bare handle is Twitter's form; the rest are statements. */
function findPlatform(where: string | undefined, url: string | undefined, handle: string | undefined): Platform {
  if (where) return platforms.find((platform) => platform === toPlace(where)) ?? 'statement'
  const address = url ? new URL(url) : undefined
  const known = platformHosts[address?.hostname.replace(/^(?:www|mobile|m|vm|old)\./, '') ?? '']
  if (known) return known
  if (handle?.includes('@') || (handle && address?.pathname.startsWith('/@'))) return 'mastodon'
  if (handle?.includes('.bsky.')) return 'bluesky'
  if (handle) return address ? 'other' : 'twitter'
  return 'statement'
}
