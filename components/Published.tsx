import type { DayView } from '@/lib/views/page.ts'

/** The day of a row, for machines that read microformats; readers have it in the gutter. */
export function Published({ day }: { day: DayView }) {
  return <data className="dt-published" value={day.dateTime} />
}
