import type { TimelineItem } from '@/lib/views/items.ts'
import { ArticleRow } from './ArticleRow.tsx'
import type { Level } from './Heading.tsx'
import { MilestoneRow } from './MilestoneRow.tsx'
import { PostRow } from './PostRow.tsx'

/** One thing of a timeline, whichever of the three it is. */
export function ItemRow({ item, level }: { item: TimelineItem; level: Level }) {
  switch (item.type) {
    case 'milestone':
      return <MilestoneRow milestone={item} level={level} />
    case 'article':
      return <ArticleRow article={item} level={level} />
    case 'post':
      return <PostRow post={item} level={level} />
  }
}
