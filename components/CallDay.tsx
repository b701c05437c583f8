import { yearOf } from '@/lib/dates.ts'
import type { DayView } from '@/lib/views/page.ts'

/** A day as a call sheet sets it, for the gutter: `MON 20 SEP`, then the year. An uncertain day says so. */
export function CallDay({ day }: { day: DayView }) {
  const { weekday, date, month } = day.call
  const year = ` ${yearOf(day.day)}`
  if (day.precision === 'month')
    return (
      <time dateTime={day.dateTime} className="call">
        {month}
        <i>{year}</i>
      </time>
    )
  return (
    <time dateTime={day.dateTime} className="call">
      {`${day.precision === 'about' ? 'about' : weekday} `}
      <b>{date}</b>
      {` ${month}`}
      <i>{year}</i>
    </time>
  )
}
