import type { MilestoneItem } from '@/lib/views/items.ts'
import { formatCount, formatUncertain } from '@/lib/views/page.ts'
import { DayTime } from './DayTime.tsx'
import { Heading, type Level } from './Heading.tsx'
import { Published } from './Published.tsx'

interface Props {
  milestone: MilestoneItem
  level: Level
  /** what else belongs beside the kind */
  note?: string
  /** how uncertain the day is, where no date of its own stands beside it */
  withPrecision?: boolean
}

/** A milestone in a list. */
export function MilestoneRow({ milestone, level, note, withPrecision = false }: Props) {
  const { day, kindLabel, outcomeLabel, key, endDay, summary, articleCount } = milestone
  return (
    <div className={key ? 'milestone key h-entry' : 'milestone h-entry'}>
      <p className="label">
        {key && <b>Key moment</b>} <span className="kind">{kindLabel}</span>{' '}
        {outcomeLabel && <span className="outcome">{outcomeLabel}</span>}
        {note}
      </p>
      <Heading level={level}>
        <a className="p-name u-url" href={milestone.href} dir="auto">
          {milestone.title}
        </a>
      </Heading>
      {endDay && (
        <p className="label">
          To <DayTime day={endDay} />
        </p>
      )}
      <p className="excerpt p-summary" dir="auto">
        {summary}
      </p>
      {withPrecision && day.precision !== 'day' && <p className="label">{formatUncertain(day.precision)}</p>}
      {articleCount > 0 && <p className="label">{formatCount(articleCount, 'report')}</p>}
      <Published day={day} />
    </div>
  )
}
