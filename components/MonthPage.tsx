import type { MonthView } from '@/lib/views/timeline.ts'
import { Days } from './Days.tsx'
import { Facts } from './Facts.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** A month of everything, oldest day first. */
export function MonthPage({ view }: { view: MonthView }) {
  const { head, title, year, counts, days, pager, previous, next } = view
  return (
    <Page path={head.path} kind="month">
      <header className="opening">
        <p className="label">
          Timeline, <a href={year.href}>{year.text}</a>
        </p>
        <h1>{title}</h1>
        <Facts
          facts={[
            { label: 'Milestones', value: counts.milestones },
            { label: 'Articles', value: counts.articles },
            { label: 'Posts', value: counts.posts },
          ]}
        />
      </header>
      <Days days={days} level={2} />
      <Pager pager={pager} />
      <Neighbors label="Months" previous={previous} next={next} />
    </Page>
  )
}
