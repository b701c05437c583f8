import { formatCount } from '@/lib/views/page.ts'
import type { SourceIndexView } from '@/lib/views/source.ts'
import { DayTime } from './DayTime.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** Every outlet, most articles first. */
export function SourceIndexPage({ view: { head, count, entries, pager } }: { view: SourceIndexView }) {
  return (
    <Page path={head.path} kind="source-index">
      <header className="opening">
        <h1>Sources</h1>
        <p className="deck">{`${formatCount(count, 'outlet')} whose coverage is in this record, most articles first.`}</p>
      </header>
      {count === 0 && <p className="empty">No outlet is in this record yet.</p>}
      <ul className="entries">
        {entries.map(({ text, href, kindLabel, articleCount, first, last }) => (
          <li key={href}>
            <a className="name" href={href} dir="auto">
              {text}
            </a>
            <p className="label">
              {`${kindLabel}, ${formatCount(articleCount, 'article')}`}
              {first && (
                <>
                  , from <DayTime day={first} />
                </>
              )}
              {last && (
                <>
                  {' '}
                  to <DayTime day={last} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <Pager pager={pager} />
    </Page>
  )
}
