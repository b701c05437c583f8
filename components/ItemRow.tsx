import type { TimelineItem } from '@/lib/views/items.ts'
import { ArticleRow } from './ArticleRow.tsx'
import type { Level } from './Heading.tsx'
import { MilestoneRow } from './MilestoneRow.tsx'
import { PostRow } from './PostRow.tsx'

interface Props {
  item: TimelineItem
  level: Level
  withPrecision?: boolean
}

/** One thing of a timeline, whichever of the three it is. */
export function ItemRow({ item, level, withPrecision = false }: Props) {
  switch (item.type) {
    case 'milestone':
      return <MilestoneRow milestone={item} level={level} withPrecision={withPrecision} />
    case 'article':
      return <ArticleRow article={item} level={level} withPrecision={withPrecision} />
    case 'post':
      return <PostRow post={item} level={level} withPrecision={withPrecision} />
  }
}
