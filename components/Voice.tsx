import type { PostItem } from '@/lib/views/items.ts'
import { CallDay } from './CallDay.tsx'
import { PostWords } from './PostWords.tsx'
import { Published } from './Published.tsx'

/** Posts of one author, one after another: only the words, as in a transcript. */
export function Voice({ posts }: { posts: readonly PostItem[] }) {
  return (
    <ol className="voice span">
      {posts.map(({ slug, href, day, words, gist, place, quotedIn }) => (
        <li key={slug} className="day span h-cite">
          <CallDay day={day} />
          <Published day={day} />
          <div>
            {words ? (
              <blockquote className="e-content" dir="auto">
                <PostWords words={words} />
              </blockquote>
            ) : (
              <p className="gist" dir="auto">
                {gist}
              </p>
            )}
            <p className="label">
              <a className="u-url" href={href}>
                {words ? place : `${place}, in our words`}
              </a>
              {words ? ', quoted by ' : ', reported by '}
              {quotedIn.map((outlet, index) => (
                <span key={outlet.href}>
                  {index > 0 && ', '}
                  <a href={outlet.href}>{outlet.text}</a>
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
