import type { RoundView, StoryMilestone } from '@/lib/views/round.ts'
import { CallDay } from './CallDay.tsx'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { Links } from './Links.tsx'
import { MilestoneRow } from './MilestoneRow.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { Prose } from './Prose.tsx'

/** A bargaining round told oldest first, in phases. */
export function RoundPage({ view }: { view: RoundView }) {
  const { head, title, html, start, end, expiry, agreements, result, phases, others, counts, months, previous, next } = view
  return (
    <Page path={head.path} kind="round">
      <header className="opening">
        <p className="label">Bargaining round</p>
        <h1 dir="auto">{title}</h1>
        {result && <p className="deck">{result}</p>}
        <Facts
          facts={[
            { label: 'Talks from', value: <DayTime day={start} /> },
            { label: 'Contract expired', value: <DayTime day={expiry} /> },
            { label: 'To', value: <DayTime day={end} /> },
            { label: 'Agreements', value: agreements.join(', ') },
            { label: 'Milestones', value: counts.milestones },
            { label: 'Articles', value: counts.articles },
            { label: 'Posts', value: counts.posts },
          ]}
        />
      </header>
      <Prose html={html} />
      <nav className="rail" aria-label="Phases">
        <ol>
          {phases.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      {phases.map(({ id, name, start: from, end: to, milestones }) => (
        <section key={id} className="phase" aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <p className="label">
            <DayTime day={from} /> to <DayTime day={to} />
          </p>
          <Story milestones={milestones} />
        </section>
      ))}
      {others.length > 0 && (
        <section className="phase" aria-labelledby="others">
          <h2 id="others">Before and after</h2>
          <Story milestones={others} />
        </section>
      )}
      <section aria-labelledby="months">
        <h2 id="months">Everything, month by month</h2>
        <Links links={months} />
      </section>
      <Neighbors label="Rounds" previous={previous} next={next} />
    </Page>
  )
}

function Story({ milestones }: { milestones: readonly StoryMilestone[] }) {
  return (
    <ol className="dated">
      {milestones.map((milestone) => (
        <li key={milestone.slug} className="day">
          <CallDay day={milestone.day} />
          <div>
            <MilestoneRow milestone={milestone} level={3} />
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
