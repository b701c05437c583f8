import type { YearView } from '@/lib/views/timeline.ts'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'

/** A year: its months, and what happened in each. */
export function YearPage({ view }: { view: YearView }) {
  const { head, year, months, counts, previous, next } = view
  return (
    <Page path={head.path} kind="year">
      <header className="opening">
        <p className="label">Timeline</p>
        <h1>{year}</h1>
        <Facts
          facts={[
            { label: 'Milestones', value: counts.milestones },
            { label: 'Articles', value: counts.articles.toLocaleString('en-US') },
            { label: 'Posts', value: counts.posts.toLocaleString('en-US') },
          ]}
        />
      </header>
      {months.map(({ month, text, href, articles, posts, milestones }) => (
        <section key={month} className="month" aria-labelledby={`m-${month}`}>
          <h2 id={`m-${month}`}>
            <a href={href}>{text}</a>
          </h2>
          <p className="label">{`Articles ${articles}, posts ${posts}`}</p>
          <ol className="moments-list">
            {milestones.map(({ slug, href: to, title, day }) => (
              <li key={slug}>
                <DayTime day={day} className="label" />{' '}
                <a href={to} dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Neighbors label="Years" previous={previous} next={next} />
    </Page>
  )
}
