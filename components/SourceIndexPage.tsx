import { formatCount } from '@/lib/views/page.ts'
import type { SourceIndexView } from '@/lib/views/source.ts'
import { Bar } from './Bar.tsx'
import { DayTime } from './DayTime.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** Every outlet, most articles first. */
export function SourceIndexPage({ view: { head, count, entries, pager } }: { view: SourceIndexView }) {
  const most = Math.max(...entries.map(({ articleCount }) => articleCount))
  return (
    <Page path={head.path} kind="source-index">
      <header className="opening span">
        <h1 className="poster">Sources</h1>
        <p className="deck">{`${formatCount(count, 'outlet')} whose coverage is in this record, most articles first.`}</p>
      </header>
      <div className="span">
        {count === 0 && <p className="empty">No outlet is in this record yet.</p>}
        <ol className="ranked span">
          {entries.map(({ text, href, kindLabel, articleCount, first, last }) => (
            <li key={href} className="day span">
              <Bar value={articleCount} most={most} />
              <div>
                <a className="name" href={href} dir="auto">
                  {text}
                </a>
                <p className="label">
                  {`${kindLabel}, ${formatCount(articleCount, 'article')}`}
                  {first && (
                    <>
                      , <DayTime day={first} />
                    </>
                  )}
                  {last && last.day !== first?.day && (
                    <>
                      {' '}
                      to <DayTime day={last} />
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
