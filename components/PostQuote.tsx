import type { PostItem, PostSegment } from '@/lib/views/items.ts'
import { DayTime } from './DayTime.tsx'
import { Mark } from './Mark.tsx'
import { PostWords } from './PostWords.tsx'

/** A post in an article, in the wording that the article prints. */
export function PostQuote({ id, post, words }: { id: string; post: PostItem; words: PostSegment[] }) {
  const { author, place, enclosed, day, href } = post
  return (
    <figure className="post h-cite" id={id}>
      <figcaption>
        <a className="name p-author h-card" href={author.href} dir="auto">
          {author.text}
        </a>
        {author.role && <span className="role">{author.role}</span>}
      </figcaption>
      <Mark author={author} />
      <blockquote className="e-content" dir="auto">
        <PostWords words={words} />
      </blockquote>
      <p className="label">
        <a className="u-url" href={href}>
          {enclosed ? `${place}, ${enclosed}` : place}, <DayTime day={day} className="dt-published" />
        </a>
      </p>
    </figure>
  )
}
