import type { FigureView, MilestoneView } from '@/lib/views/milestone.ts'
import { formatCount } from '@/lib/views/page.ts'
import { CallDay } from './CallDay.tsx'
import { Corrections } from './Corrections.tsx'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Links } from './Links.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Prose } from './Prose.tsx'
import { VotePlot } from './VotePlot.tsx'

/** One event: what happened, its figures and votes, and all coverage of it. */
export function MilestonePage({ view }: { view: MilestoneView }) {
  const { head, title, kindLabel, key, outcomeLabel, day, endDay, round, html, figures, votes, coverage, coverageCount, pager } = view
  return (
    <Page path={head.path} kind="milestone">
      <article>
        <header className="opening">
          <p className="label">
            {key && <b>Key moment</b>} {kindLabel}
            {outcomeLabel && <span className="outcome">{outcomeLabel}</span>} <a href={round.href}>{round.text}</a>
          </p>
          <h1 dir="auto">{title}</h1>
          <CallDay day={day} />
          {endDay && (
            <p className="label">
              To <DayTime day={endDay} />
            </p>
          )}
        </header>
        <Prose html={html} />
        {votes.map((panel) => (
          <VotePlot key={panel.id} panel={panel} />
        ))}
        {figures.length > 0 && (
          <section aria-labelledby="figures">
            <h2 id="figures">Figures</h2>
            <dl className="figures">
              {figures.map((figure) => (
                <FigureRow key={figure.id} figure={figure} />
              ))}
            </dl>
          </section>
        )}
        <Corrections corrections={view.corrections} />
      </article>
      <section className="coverage" aria-labelledby="coverage">
        <h2 id="coverage">{coverageCount === 0 ? 'Coverage' : formatCount(coverageCount, 'report')}</h2>
        {coverageCount === 0 && <p className="empty">No article in this record reports it.</p>}
        <Dated items={coverage} level={3} />
        <Pager pager={pager} />
      </section>
      <Neighbors
        label="Milestones of this round"
        previous={view.previous && { text: view.previous.title, href: view.previous.href, note: view.previous.day.text }}
        next={view.next && { text: view.next.title, href: view.next.href, note: view.next.day.text }}
      />
    </Page>
  )
}

function FigureRow({ figure: { id, label, values, sourcesDiffer } }: { figure: FigureView }) {
  return (
    <div id={id}>
      <dt>
        {label} {sourcesDiffer && <b>Sources differ</b>}
      </dt>
      {values.map(({ text, sources }) => (
        <dd key={text}>
          {text} <Links links={sources} />
        </dd>
      ))}
    </div>
  )
}
