import type { TimelineItem } from '@/lib/views/items.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { CallDay } from './CallDay.tsx'
import type { Level } from './Heading.tsx'
import { ItemRow } from './ItemRow.tsx'

interface Props {
  items: readonly TimelineItem[]
  level: Level
  /** titles only */
  brief?: boolean
}

/** Items each with its own date in the gutter, for lists that leap through time. */
export function Dated({ items, level, brief = false }: Props) {
  return (
    <ol className="dated span">
      {items.map((item) => (
        <li key={`${item.type} ${item.slug}`} className="day span">
          <CallDay day={item.day} />
          {brief && item.type === 'article' ? (
            <ArticleRow article={item} level={level} withExcerpt={false} />
          ) : (
            <ItemRow item={item} level={level} />
          )}
        </li>
      ))}
    </ol>
  )
}
