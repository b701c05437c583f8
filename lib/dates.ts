// Calendar days as text ('2021-10-04'). A day is what the source's calendar said; it is never a
// moment, never a Date, and no time zone can move it. Refuses days that no calendar has.
import { UTCDate } from '@date-fns/utc'
import { format } from 'date-fns/format'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'

declare const dayBrand: unique symbol
/** A real calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly [dayBrand]: true }

export const precisions = ['day', 'month', 'about'] as const
/** How exactly a day is known: to the day, to its month only, or about that day. */
export type Precision = (typeof precisions)[number]

const surestFirst: readonly Precision[] = ['day', 'about', 'month']

/** Order of days that are said to be the same: the surest first. */
export const compareSureness = (a: Precision, b: Precision) => surestFirst.indexOf(a) - surestFirst.indexOf(b)

const millisecondsInDay = 86_400_000

/** Days since 1970, by the calendar alone. An archive compares its few days a hundred thousand times. */
export function toDayNumber(day: Day): number {
  const known = dayNumbers.get(day)
  if (known !== undefined) return known
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const number = Date.UTC(year, month - 1, date) / millisecondsInDay
  dayNumbers.set(day, number)
  return number
}

const dayNumbers = new Map<Day, number>()

const toDay = (date: Date) => date.toISOString().slice(0, 10) as Day

const fromDayNumber = (number: number) => toDay(new UTCDate(number * millisecondsInDay))

/** For date-fns to format: midnight of the day in a calendar without time zones. */
const toDate = (day: Day) => new UTCDate(toDayNumber(day) * millisecondsInDay)

/** Text → day, or undefined when it is not written YYYY-MM-DD or no calendar has that day. */
export function parseDay(text: string): Day | undefined {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined
  const known = realDays.get(text)
  if (known) return known
  const day = text as Day
  if (fromDayNumber(toDayNumber(day)) !== day) return undefined
  realDays.set(text, day)
  return day
}

/** Days proven to be in the calendar. The same few are read and compared again and again, so that each is one text. */
const realDays = new Map<string, Day>()

/**
 * Text → day, for values known to be right.
 * @throws if the text is not a calendar day
 */
export function getDay(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`"${text}" is not a calendar day written YYYY-MM-DD`)
  return day
}

/** `English month name, day, year` → day, or undefined. Reads `September 23, 2021`. */
export function parseLongDay(text: string): Day | undefined {
  const found = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/i.exec(text.trim())
  if (!found) return undefined
  const month = monthNames.findIndex((name) => name.toLowerCase() === found[1]?.toLowerCase())
  if (month < 0) return undefined
  return parseDay(`${found[3]}-${String(month + 1).padStart(2, '0')}-${found[2]?.padStart(2, '0')}`)
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')

export const yearOf = (day: Day) => day.slice(0, 4)
/** `2021-10` */
export const monthOf = (day: Day) => day.slice(0, 7)
export const addDays = (day: Day, days: number) => fromDayNumber(toDayNumber(day) + days)
/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => toDay(startOfISOWeek(toDate(day)))
/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day) => toDayNumber(to) - toDayNumber(from)

/** For eyes: `September 23, 2021`, `September 2021`, or `about September 23, 2021`. */
export function formatDay(day: Day, precision: Precision = 'day'): string {
  if (precision === 'month') return formatMonth(monthOf(day))
  const text = format(toDate(day), 'MMMM d, yyyy')
  return precision === 'about' ? `about ${text}` : text
}

/** `2021-10` → `October 2021` */
export const formatMonth = (month: string) => format(toDate(`${month}-01` as Day), 'MMMM yyyy')

/** Parts of a day as a call sheet sets it: `MON`, `20`, `SEP`. */
export function formatCallDay(day: Day): { weekday: string; date: string; month: string } {
  const [weekday = '', date = '', month = ''] = format(toDate(day), 'EEE d MMM').toUpperCase().split(' ')
  return { weekday, date, month }
}

/** For machines (`datetime`): the day, or only its month when no more is known. */
export const toDateTime = (day: Day, precision: Precision = 'day') => (precision === 'month' ? monthOf(day) : day)

/** For machines that insist on a moment: noon UTC, which is that same day from Honolulu to Sydney. */
export const toTimestamp = (day: Day) => `${day}T12:00:00Z`
