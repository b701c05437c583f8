import type { MilestoneItem } from '@/lib/views/items.ts'
import { CallDay } from './CallDay.tsx'

/** Milestones as a schedule: a line each, the day before the title. */
export function Moments({ milestones }: { milestones: readonly Pick<MilestoneItem, 'href' | 'title' | 'day'>[] }) {
  return (
    <ol className="schedule">
      {milestones.map(({ href, title, day }) => (
        <li key={href}>
          <CallDay day={day} />
          <a href={href} dir="auto">
            {title}
          </a>
        </li>
      ))}
    </ol>
  )
}
