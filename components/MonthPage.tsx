import type { MonthView } from '@/lib/views/period.ts'
import { Days } from './Days.tsx'
import { Facts } from './Facts.tsx'
import { Moments } from './Moments.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Section } from './Section.tsx'
import { TallyPlot } from './TallyPlot.tsx'

/** A month of everything, oldest day first. */
export function MonthPage({ view }: { view: MonthView }) {
  const { head, title, year, counts, milestones, days, perDay, pager, previous, next } = view
  return (
    <Page path={head.path} kind="month">
      <header className="opening span">
        <p className="label">
          Timeline, <a href={year.href}>{year.text}</a>
        </p>
        <h1 className="poster p-name">{title}</h1>
        <Facts
          facts={[
            { label: 'Milestones', value: counts.milestones },
            { label: 'Articles', value: counts.articles },
            { label: 'Posts', value: counts.posts },
          ]}
        />
      </header>
      {milestones.length > 0 && (
        <Section id="milestones" title="What happened">
          <Moments milestones={milestones} />
        </Section>
      )}
      {counts.articles + counts.posts > 0 && (
        <div className="span">
          <TallyPlot
            id="per-day"
            tallies={perDay}
            unit="day"
            hasTick={({ day }) => /-(01|08|15|22|29)$/.test(day.day)}
            formatTick={({ day: { call } }) => call.date}
          />
        </div>
      )}
      <div className="span">
        <Days days={days} level={2} />
        <Pager pager={pager} />
      </div>
      <Neighbors label="Months" previous={previous} next={next} />
    </Page>
  )
}
