import type { TimelineItem } from '@/lib/views/items.ts'
import { CallDay } from './CallDay.tsx'
import type { Level } from './Heading.tsx'
import { ItemRow } from './ItemRow.tsx'

/** Items each with its own date in the gutter, for lists that leap through time. */
export function Dated({ items, level }: { items: readonly TimelineItem[]; level: Level }) {
  return (
    <ol className="dated span">
      {items.map((item) => (
        <li key={`${item.type} ${item.slug}`} className="day span">
          <CallDay day={item.day} />
          <ItemRow item={item} level={level} />
        </li>
      ))}
    </ol>
  )
}
