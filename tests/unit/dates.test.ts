import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  formatCallDay,
  formatDay,
  formatMonth,
  getDay,
  mondayOf,
  monthOf,
  parseDay,
  parseLongDay,
  toDateTime,
} from '../../lib/dates.ts'

describe('a day', () => {
  test.each(['2021-10-04', '2024-02-29', '1000-01-01', '9999-12-31'])('%s is in the calendar', (text) => {
    expect(parseDay(text)).toBe(text)
  })
  test.each([
    '2021-02-30',
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-10-4',
    '21-10-04',
    '2021-10-04T00:00',
    ' 2021-10-04',
    '',
    '0099-01-01',
  ])('%j is not', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })
  test('must be right where it is known to be', () => {
    expect(() => getDay('2021-02-30')).toThrow(/2021-02-30/)
  })
  test('is read from an embedded post’s date', () => {
    expect(parseLongDay('September 23, 2021')).toBe('2021-09-23')
    expect(parseLongDay('february 9, 2024')).toBe('2024-02-09')
    expect(parseLongDay('February 30, 2024')).toBeUndefined()
    expect(parseLongDay('Sept 23, 2021')).toBeUndefined()
  })
})

describe('formatting never shifts a day, whatever the machine’s time zone', () => {
  // the whole suite runs under three values of TZ; these edges shift by one when a Date leaks in
  test.each([
    ['2021-10-04', 'MON', 'October 4, 2021'],
    ['2021-01-01', 'FRI', 'January 1, 2021'],
    ['2021-12-31', 'FRI', 'December 31, 2021'],
    ['2021-11-07', 'SUN', 'November 7, 2021'],
    ['2011-12-30', 'FRI', 'December 30, 2011'],
  ])('%s is %s, %s', (text, weekday, words) => {
    expect([formatCallDay(getDay(text)).weekday, formatDay(getDay(text))]).toEqual([weekday, words])
  })
  test('in words, by precision', () => {
    const day = getDay('2021-09-23')
    expect(formatDay(day)).toBe('September 23, 2021')
    expect(formatDay(day, 'about')).toBe('about September 23, 2021')
    expect(formatDay(day, 'month')).toBe('September 2021')
    expect(toDateTime(day, 'month')).toBe('2021-09')
    expect(formatMonth(monthOf(day))).toBe('September 2021')
    expect(formatCallDay(getDay('2021-09-20'))).toEqual({ weekday: 'MON', date: '20', month: 'SEP' })
  })
  test('every day survives a trip through arithmetic', () => {
    const days = fc.integer({ min: -30_000, max: 60_000 })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const start = getDay('2000-01-01')
        expect(daysBetween(addDays(start, a), addDays(start, b))).toBe(b - a)
        expect(parseDay(addDays(start, a))).toBe(addDays(start, a))
      }),
    )
  })
})

test.each([
  ['2024-06-26', '2024-06-24'],
  ['2021-05-17', '2021-05-17'],
  ['2024-09-01', '2024-08-26'],
] as const)('%s is in the week of Monday, %s', (day, monday) => expect(mondayOf(getDay(day))).toBe(monday))
