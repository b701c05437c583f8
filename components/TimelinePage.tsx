import { formatCount } from '@/lib/views/page.ts'
import type { TimelineView } from '@/lib/views/timeline.ts'
import { Days } from './Days.tsx'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { Page } from './Page.tsx'
import { RoundsPlot } from './RoundsPlot.tsx'

/** The front page: the rounds at a glance, their key moments, and the newest items. */
export function TimelinePage({ view }: { view: TimelineView }) {
  const { head, counts, firstDay, lastDay, rounds, keyMoments, months, monthLinks, older } = view
  return (
    <Page path={head.path} kind="timeline">
      <header className="opening">
        <h1>The IATSE–AMPTP negotiations, day by day</h1>
        <p className="deck">{head.description}</p>
        <Facts
          facts={[
            { label: 'Milestones', value: counts.milestones },
            { label: 'Articles', value: counts.articles.toLocaleString('en-US') },
            { label: 'Posts', value: counts.posts.toLocaleString('en-US') },
            { label: 'People', value: counts.people },
            { label: 'Sources', value: counts.sources },
            firstDay && { label: 'From', value: <DayTime day={firstDay} /> },
            lastDay && { label: 'To', value: <DayTime day={lastDay} /> },
          ]}
        />
      </header>
      {rounds.length > 0 && <RoundsPlot rounds={rounds} />}
      {keyMoments.some(({ milestones }) => milestones.length > 0) && (
        <section className="moments" aria-labelledby="key-moments">
          <h2 id="key-moments">Key moments</h2>
          {keyMoments.map(({ round, milestones }) => (
            <div key={round.href}>
              <h3>
                <a href={round.href}>{round.text}</a>
              </h3>
              <ol>
                {milestones.map(({ slug, href, title, day }) => (
                  <li key={slug}>
                    <DayTime day={day} className="label" />{' '}
                    <a href={href} dir="auto">
                      {title}
                    </a>
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </section>
      )}
      {months.length === 0 && <p className="empty">There is nothing in this record yet. The first article an editor adds appears here.</p>}
      {months.map(({ id, title, href, days }) => (
        <section key={id} className="month" aria-labelledby={id}>
          <h2 id={id}>
            <a href={href}>{title}</a>
          </h2>
          <Days days={days} level={3} />
        </section>
      ))}
      {monthLinks.length > 0 && (
        <nav className="rail" aria-label="Months">
          {older > 0 && <p>{`${formatCount(older, 'older item')} in the months before.`}</p>}
          <ol>
            {monthLinks.map(({ month, text, href, count }) => (
              <li key={month}>
                <a href={months.some((shown) => shown.month === month) ? `#m-${month}` : href}>
                  {text} <span>{count}</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </Page>
  )
}
