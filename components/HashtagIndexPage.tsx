import type { HashtagIndexView } from '@/lib/views/hashtag.ts'
import { formatCount } from '@/lib/views/page.ts'
import { Bar } from './Bar.tsx'
import { DayTime } from './DayTime.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** Every hashtag, most used first, each with how often beside the commonest one. */
export function HashtagIndexPage({ view: { head, count, entries, pager } }: { view: HashtagIndexView }) {
  const most = Math.max(...entries.map(({ postCount }) => postCount))
  return (
    <Page path={head.path} kind="hashtag-index">
      <header className="opening span">
        <h1 className="poster">Hashtags</h1>
        <p className="deck">{`${formatCount(count, 'hashtag')} in the posts and the coverage, most used first.`}</p>
      </header>
      <div className="span">
        {count === 0 && <p className="empty">No post in this record has a hashtag yet.</p>}
        <ol className="ranked span">
          {entries.map(({ text, href, postCount, articleCount, firstUse, description }) => (
            <li key={href} className="day span">
              <Bar value={postCount} most={most} />
              <div>
                <a className="name" href={href} dir="auto">
                  {text}
                </a>
                {description && <p className="excerpt">{description}</p>}
                <p className="label">
                  {`${formatCount(postCount, 'post')}, ${formatCount(articleCount, 'article')}`}
                  {firstUse && (
                    <>
                      , first in this record <DayTime day={firstUse} />
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ol>
        <Pager pager={pager} />
      </div>
    </Page>
  )
}
