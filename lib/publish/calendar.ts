// Milestones → an iCalendar file (RFC 5545): all-day events that never ring, since nearly all of them
// are past. Deadlines that were averted are cancelled events. Called by published-files.
import ICAL from 'ical.js'
import type { Archive, Milestone } from '../archive/archive.ts'
import { addDays, formatDay, toTimestamp } from '../dates.ts'
import { siteDescription, siteName } from '../site.ts'
import { absoluteUrl, calendarPath, milestonePath } from '../urls.ts'
import { milestoneKindLabels, outcomeLabels } from '../views/labels.ts'
import { toMilestoneHead } from '../views/milestone.ts'

// the library counts a folded line without the space it begins with
ICAL.foldLength = 74

/** The calendar, its lines ended and folded as the standard wants them. */
export function toCalendar(archive: Archive): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', `-//${siteName}//Milestones//EN`)
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const name of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(name, `${siteName}: IATSE–AMPTP negotiations`)
  calendar.addPropertyWithValue('description', siteDescription)
  calendar.addPropertyWithValue('url', absoluteUrl(calendarPath))
  for (const milestone of archive.milestones.all) calendar.addSubcomponent(toEvent(milestone))
  return `${calendar.toString()}\r\n`
}

function toEvent(milestone: Milestone): ICAL.Component {
  const { slug, formerSlugs, title, day, endDay, precision, kind, outcome, summary, corrections } = milestone
  const url = absoluteUrl(milestonePath(slug))
  const known = precision === 'day' ? '' : ` (${formatDay(day, precision)})`
  const ending = outcome ? `${outcomeLabels[outcome]}. ` : ''
  const event = new ICAL.Component('vevent')
  // no host in it: the same event wherever the site is published
  event.addPropertyWithValue('uid', `${formerSlugs[0] ?? slug}@milestones.turnaround`)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(toTimestamp(toMilestoneHead(milestone).lastDay ?? day)))
  event.addPropertyWithValue('sequence', corrections.length)
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day))
  // the first day that is no longer part of it
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(endDay ?? day, 1)))
  event.addPropertyWithValue('summary', `${title}${known}`)
  event.addPropertyWithValue('description', `${ending}${summary}\n\n${url}`)
  event.addPropertyWithValue('url', url)
  event.addPropertyWithValue('categories', milestoneKindLabels[kind])
  event.addPropertyWithValue('status', outcome === 'averted' ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  return event
}
