import { Fragment } from 'react'
import { formatCount } from '@/lib/views/page.ts'
import type { TimelineView } from '@/lib/views/timeline.ts'
import { Days } from './Days.tsx'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { Moments } from './Moments.tsx'
import { Page } from './Page.tsx'
import { RoundsPlot } from './RoundsPlot.tsx'

/** The front page: the rounds at a glance, their key moments, and the newest items. */
export function TimelinePage({ view }: { view: TimelineView }) {
  const { head, counts, firstDay, lastDay, rounds, keyMoments, months, monthLinks, older } = view
  return (
    <Page path={head.path} kind="timeline">
      <header className="opening span">
        <h1 className="poster p-name">The IATSE–AMPTP negotiations, day by day</h1>
        <p className="deck">{head.description}</p>
        <Facts
          facts={[
            firstDay && { label: 'First day', value: <DayTime day={firstDay} /> },
            lastDay && { label: 'Last day', value: <DayTime day={lastDay} /> },
            { label: 'Milestones', value: counts.milestones },
            { label: 'Articles', value: counts.articles },
            { label: 'Posts', value: counts.posts },
            { label: 'People', value: counts.people },
            { label: 'Sources', value: counts.sources },
          ]}
        />
      </header>
      {rounds.length > 0 && <RoundsPlot rounds={rounds} />}
      <div className="moments">
        {keyMoments
          .filter(({ milestones }) => milestones.length > 0)
          .map(({ round, milestones }) => (
            <section key={round.href}>
              <h2>
                <a href={round.href}>{round.text}</a>
              </h2>
              <Moments milestones={milestones} />
            </section>
          ))}
      </div>
      {months.length === 0 ? (
        <p className="empty">There is nothing in this record yet. The first article an editor adds appears here.</p>
      ) : (
        <div className="span">
          <nav className="margin rail" aria-label="Months">
            <ol>
              {monthLinks.map(({ month, text, href, count }) => (
                <li key={month}>
                  <a href={href}>
                    {text} <span>{count}</span>
                  </a>
                </li>
              ))}
            </ol>
          </nav>
          <div className="text span">
            {months.map(({ id, title, href, days }) => (
              <section key={id} className="month span" aria-labelledby={id}>
                <h2 id={id}>
                  <a href={href}>{title}</a>
                </h2>
                <Days days={days} level={3} />
              </section>
            ))}
            {head.feeds && <FeedLinks base={head.feeds} />}
            {older && (
              <p className="deck">
                {`${formatCount(older.count, 'older item')}: `}
                {older.months.map(({ text, href }, index) => (
                  <Fragment key={href}>
                    {index > 0 && ', '}
                    <a href={href}>{text}</a>
                  </Fragment>
                ))}
              </p>
            )}
          </div>
        </div>
      )}
    </Page>
  )
}
