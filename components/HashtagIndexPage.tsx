import type { HashtagIndexView } from '@/lib/views/hashtag.ts'
import { formatCount } from '@/lib/views/page.ts'
import { DayTime } from './DayTime.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** Every hashtag, most used first. */
export function HashtagIndexPage({ view: { head, count, entries, pager } }: { view: HashtagIndexView }) {
  return (
    <Page path={head.path} kind="hashtag-index">
      <header className="opening">
        <h1>Hashtags</h1>
        <p className="deck">{`${formatCount(count, 'hashtag')} in the posts and the coverage, most used first.`}</p>
      </header>
      {count === 0 && <p className="empty">No post in this record has a hashtag yet.</p>}
      <ol className="entries">
        {entries.map(({ text, href, postCount, articleCount, firstUse, description }) => (
          <li key={href}>
            <a className="name" href={href} dir="auto">
              {text}
            </a>
            {description && <p>{description}</p>}
            <p className="label">
              {`${formatCount(postCount, 'post')}, ${formatCount(articleCount, 'article')}`}
              {firstUse && (
                <>
                  , first <DayTime day={firstUse} />
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      <Pager pager={pager} />
    </Page>
  )
}
