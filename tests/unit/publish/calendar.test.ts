import ical from 'node-ical'
import { describe, expect, test } from 'vitest'
import { toCalendar } from '../../../lib/publish/calendar.ts'
import { sillyArchive } from './silly-archive.ts'

const text = toCalendar(sillyArchive)
const findEvent = (uid: string) => {
  const event = Object.values(ical.sync.parseICS(text)).find((part) => part?.type === 'VEVENT' && part.uid === uid)
  return event?.type === 'VEVENT' ? event : undefined
}

describe('the calendar', () => {
  test('has an all-day event for each milestone, its end the day after its last', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    expect(text).toContain('DTSTART;VALUE=DATE:20211004\r\nDTEND;VALUE=DATE:20211006\r\n')
    const vote = findEvent('2021-10-04-vote@milestones.turnaround')
    expect(vote).toMatchObject({ summary: 'Crews vote “yes”', status: 'CONFIRMED', datetype: 'date', transparency: 'TRANSPARENT' })
    expect(vote?.description).toBe('They voted; commas, too.\n\nhttp://localhost:3000/milestones/2021-10-04-vote/')
  })
  test('cancels a deadline that was averted, under the id of its first address', () => {
    expect(findEvent('strike-day@milestones.turnaround')).toMatchObject({ status: 'CANCELLED' })
  })
  test('says when a day is not known', () => {
    expect(findEvent('2021-11-01-some-month@milestones.turnaround')?.summary).toBe('Sometime (November 2021)')
  })
  test('never rings, and its stamps come from the content', () => {
    expect(text).not.toContain('VALARM')
    expect(text.match(/^DTSTAMP:.*$/gm)).toEqual(['DTSTAMP:20211005T120000Z', 'DTSTAMP:20211018T120000Z', 'DTSTAMP:20211101T120000Z'])
  })
  test('is folded at 75 octets, its lines ended as the standard wants', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of text.split('\r\n')) {
      expect(line).not.toContain('\n')
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
  })
})
