import type { DayView } from '@/lib/views/page.ts'

/** A day in words, as a machine reads it too. */
export function DayTime({ day, className }: { day: DayView; className?: string }) {
  return (
    <time dateTime={day.dateTime} className={className}>
      {day.text}
    </time>
  )
}
