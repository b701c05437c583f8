import type { PostItem, PostSegment } from '@/lib/views/items.ts'
import { Heading, type Level } from './Heading.tsx'
import { Mark } from './Mark.tsx'
import { PostWords } from './PostWords.tsx'

interface Props {
  post: PostItem
  level: Level
  /** the wording to show, where it is not the first one printed */
  words?: PostSegment[] | null
  withDay?: boolean
}

/** A post in a list: who speaks, in which words. */
export function PostRow({ post, level, words = post.words }: Props) {
  const { author, place, gist, day, quotedIn, variantCount } = post
  return (
    <div className="post">
      <Mark author={author} />
      <Heading level={level}>
        <a href={author.href} dir="auto">
          {author.text}
        </a>
      </Heading>
      <p className="label">
        {author.role && `${author.role}, `}
        <a href={post.href}>
          {place}
          {day.precision === 'about' ? ', about this day' : ''}
          {day.precision === 'month' ? ', day of the month not known' : ''}
        </a>
      </p>
      {words ? (
        <blockquote dir="auto">
          <PostWords words={words} />
        </blockquote>
      ) : (
        <p className="gist">
          <span className="label">In our words</span> {gist}
        </p>
      )}
      {quotedIn.length > 1 && (
        <p className="label">{`Quoted by ${quotedIn.length} outlets${variantCount > 1 ? ', with different wordings' : ''}`}</p>
      )}
    </div>
  )
}
