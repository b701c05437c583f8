import type { FigureView, MilestoneView } from '@/lib/views/milestone.ts'
import { formatCount } from '@/lib/views/page.ts'
import { CallDay } from './CallDay.tsx'
import { CiteBox } from './CiteBox.tsx'
import { Corrections } from './Corrections.tsx'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Links } from './Links.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Prose } from './Prose.tsx'
import { Published } from './Published.tsx'
import { Section } from './Section.tsx'
import { ShareLinks } from './ShareLinks.tsx'
import { VotePlot } from './VotePlot.tsx'

/** One event: what happened, its votes and figures, and all coverage of it. */
export function MilestonePage({ view }: { view: MilestoneView }) {
  const { head, title, kindLabel, key, outcomeLabel, day, endDay, round, html, figures, votes, coverage, coverageCount, pager } = view
  return (
    <Page path={head.path} kind="milestone">
      <article className="span">
        <header className="opening span">
          <CallDay day={day} />
          <p className="label">
            {key && <b>Key moment</b>} <span className="kind">{kindLabel}</span>
            {outcomeLabel && <span className="outcome">{outcomeLabel}</span>} <a href={round.href}>{round.text}</a>
          </p>
          <h1 className="poster p-name" dir="auto">
            {title}
          </h1>
          {endDay && (
            <p className="label">
              <DayTime day={day} /> to <DayTime day={endDay} />
            </p>
          )}
          <Published day={day} />
          <data className="u-url" value={view.permalink} />
        </header>
        <div className="span">
          <div className="text span">
            <Prose html={html} className="lead p-summary" />
            {votes.map((panel) => (
              <VotePlot key={panel.id} panel={panel} />
            ))}
            <Corrections corrections={view.corrections} />
            <ShareLinks view={view} />
            <CiteBox view={view} />
          </div>
          {figures.length > 0 && (
            <section className="margin" aria-labelledby="figures">
              <h2 id="figures" className="label">
                Figures
              </h2>
              <dl className="figures">
                {figures.map((figure) => (
                  <FigureRow key={figure.id} figure={figure} />
                ))}
              </dl>
            </section>
          )}
        </div>
      </article>
      <Section id="coverage" title={coverageCount === 0 ? 'Coverage' : `Coverage: ${formatCount(coverageCount, 'report')}`}>
        {coverageCount === 0 && <p className="empty">No article in this record reports it.</p>}
        <Dated items={coverage} level={3} />
        <Pager pager={pager} />
      </Section>
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
      <dt className="label">
        {label} {sourcesDiffer && <b>Sources differ</b>}
      </dt>
      {values.map(({ text, sources }) => (
        <dd key={text}>
          <strong>{text}</strong>
          <Links links={sources} />
        </dd>
      ))}
    </div>
  )
}
