import type { DayGroup } from '@/lib/views/items.ts'
import { CallDay } from './CallDay.tsx'
import type { Level } from './Heading.tsx'
import { Heading } from './Heading.tsx'
import { ItemRow } from './ItemRow.tsx'

/** Days with what fell on them, each with its date in the gutter. */
export function Days({ days, level }: { days: readonly DayGroup[]; level: 2 | 3 }) {
  const below: Level = level === 2 ? 3 : 4
  return days.map(({ id, day, items }) => (
    <section key={id} className="day span" id={id}>
      <Heading level={level}>
        <CallDay day={day} />
      </Heading>
      <ul>
        {items.map((item) => (
          <li key={`${item.type} ${item.slug}`}>
            <ItemRow item={item} level={below} withPrecision />
          </li>
        ))}
      </ul>
    </section>
  ))
}
