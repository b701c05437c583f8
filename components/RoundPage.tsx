import { formatDaysFromExpiry } from '@/lib/views/findings.ts'
import type { RoundView, StoryMilestone } from '@/lib/views/round.ts'
import { CallDay } from './CallDay.tsx'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { Links } from './Links.tsx'
import { MilestoneRow } from './MilestoneRow.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { Prose } from './Prose.tsx'
import { Section } from './Section.tsx'
import { TallyPlot } from './TallyPlot.tsx'

/** A bargaining round told oldest first, in phases. */
export function RoundPage({ view }: { view: RoundView }) {
  const { head, title, html, start, end, expiry, agreements, result, phases, others, weeks, counts, months, previous, next } = view
  const tallies = weeks.map(({ start: day, articles, posts }) => ({ day, articles, posts }))
  return (
    <Page path={head.path} kind="round">
      <header className="opening span">
        <p className="label">Bargaining round</p>
        <h1 className="poster p-name" dir="auto">
          {title}
        </h1>
        {result && <p className="deck">{result}</p>}
        <Facts
          facts={[
            { label: 'From', value: <DayTime day={start} /> },
            { label: 'Contract’s end date', value: <DayTime day={expiry} /> },
            { label: 'To', value: <DayTime day={end} /> },
            { label: 'Milestones', value: counts.milestones },
            { label: 'Articles', value: counts.articles },
            { label: 'Posts', value: counts.posts },
            agreements.length > 0 && { label: 'Agreements', value: agreements.join(', ') },
          ]}
        />
      </header>
      <div className="span">
        <TallyPlot
          id="coverage"
          tallies={tallies}
          unit="week"
          hasTick={({ day }, index) => index === 0 || day.age !== tallies[index - 1]?.day.age}
          formatTick={({ day }) => day.call.month}
        />
      </div>
      <div className="span">
        <Prose html={html} />
      </div>
      <div className="span">
        <nav className="margin rail" aria-label="Phases">
          <ol>
            {phases.map(({ id, name, start: { call } }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  {name} <span>{`${call.date} ${call.month}`}</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="text span">
          {phases.map(({ id, name, start: from, end: to, milestones }) => (
            <section key={id} className="phase span" aria-labelledby={id}>
              <h2 id={id}>{name}</h2>
              <p className="label">
                <DayTime day={from} /> to <DayTime day={to} />
              </p>
              {milestones.length === 0 && <p className="empty">No milestone of this phase is in the record.</p>}
              <Story milestones={milestones} />
            </section>
          ))}
          {others.length > 0 && (
            <section className="phase span" aria-labelledby="others">
              <h2 id="others">{phases.length > 0 ? 'Before and after' : 'What happened'}</h2>
              <Story milestones={others} />
            </section>
          )}
        </div>
      </div>
      {months.length > 0 && (
        <Section id="months" title="Everything, month by month">
          <Links links={months} />
        </Section>
      )}
      {head.feeds && (
        <div className="span">
          <FeedLinks base={head.feeds} />
        </div>
      )}
      <Neighbors label="Rounds" previous={previous} next={next} />
    </Page>
  )
}

function Story({ milestones }: { milestones: readonly StoryMilestone[] }) {
  return (
    <ol className="span">
      {milestones.map((milestone) => (
        <li key={milestone.slug} className="day span">
          <CallDay day={milestone.day} />
          <div>
            <MilestoneRow milestone={milestone} level={3} note={formatDaysFromExpiry(milestone.daysToExpiry)} />
            {milestone.reports.length > 0 && (
              <ul className="reports">
                {milestone.reports.map(({ slug, href, title, source }) => (
                  <li key={slug}>
                    <span className="label">{source.text}</span>{' '}
                    <a href={href} dir="auto">
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
