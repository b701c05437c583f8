import type { PostItem } from '@/lib/views/items.ts'
import { Heading, type Level } from './Heading.tsx'
import { Mark } from './Mark.tsx'
import { PostWords } from './PostWords.tsx'
import { Published } from './Published.tsx'

interface Props {
  post: PostItem
  level: Level
  /** how uncertain the day is, where no date of its own stands beside it */
  withPrecision?: boolean
}

/** A post in a list: who speaks, in which words, where. */
export function PostRow({ post, level, withPrecision = false }: Props) {
  const { author, place, enclosed, words, gist, day, href, quotedIn, variantCount } = post
  return (
    <div className="post h-cite">
      <Mark author={author} />
      <Heading level={level}>
        <a className="p-author h-card" href={author.href} dir="auto">
          {author.text}
        </a>
      </Heading>
      {author.role && <p className="role">{author.role}</p>}
      {words ? (
        <blockquote className="e-content" dir="auto">
          <PostWords words={words} />
        </blockquote>
      ) : (
        <p className="gist p-summary" dir="auto">
          {gist}
        </p>
      )}
      <p className="label">
        <a className="u-url" href={href}>
          {[place, enclosed, !words && 'in our words'].filter(Boolean).join(', ')}
        </a>
        {formatNotes(withPrecision ? day.precision : 'day', quotedIn.length, variantCount)}
      </p>
      <Published day={day} />
    </div>
  )
}

function formatNotes(precision: PostItem['day']['precision'], outlets: number, variants: number): string {
  const notes = [
    precision === 'about' && 'about this day',
    precision === 'month' && 'day of the month not known',
    outlets > 1 && `in ${outlets} articles`,
    variants > 1 && `${variants} wordings`,
  ]
  return notes
    .filter(Boolean)
    .map((note) => `, ${note}`)
    .join('')
}
