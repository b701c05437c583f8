import { formatCount } from '@/lib/views/page.ts'
import type { YearView } from '@/lib/views/period.ts'
import { Facts } from './Facts.tsx'
import { Moments } from './Moments.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'

/** A year: its months, and what happened in each. */
export function YearPage({ view }: { view: YearView }) {
  const { head, year, months, counts, previous, next } = view
  return (
    <Page path={head.path} kind="year">
      <header className="opening span">
        <p className="label">Timeline</p>
        <h1 className="poster">{year}</h1>
        <Facts
          facts={[
            { label: 'Milestones', value: counts.milestones },
            { label: 'Articles', value: counts.articles },
            { label: 'Posts', value: counts.posts },
          ]}
        />
      </header>
      <div className="span">
        {months.map(({ month, text, href, articles, posts, milestoneCount, milestones }) => (
          <section key={month} className="day span" aria-labelledby={`m-${month}`}>
            <h2 id={`m-${month}`}>
              <a href={href}>{text.replace(` ${year}`, '')}</a>
            </h2>
            <div>
              <p className="label">
                {[
                  milestoneCount > 0 && formatCount(milestoneCount, 'milestone'),
                  articles > 0 && formatCount(articles, 'article'),
                  posts > 0 && formatCount(posts, 'post'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {milestones.length > 0 && <Moments milestones={milestones} />}
              {milestoneCount > milestones.length && (
                <p className="label">
                  <a href={href}>{`${formatCount(milestoneCount - milestones.length, 'more milestone')} in ${text}`}</a>
                </p>
              )}
            </div>
          </section>
        ))}
      </div>
      <Neighbors label="Years" previous={previous} next={next} />
    </Page>
  )
}
