import { scaleBand, scaleLinear } from 'd3-scale'
import { describeTallies, type Tally } from '@/lib/views/findings.ts'
import { DayTime } from './DayTime.tsx'
import { PlotTable } from './PlotTable.tsx'

interface Props {
  id: string
  tallies: readonly Tally[]
  unit: 'day' | 'week'
  /** days or weeks that get their date under the plot */
  hasTick: (tally: Tally, index: number) => boolean
  formatTick: (tally: Tally) => string
}

const height = 132
const top = 18
const percent = (value: number) => `${Number(value.toFixed(2))}%`

/** Articles and posts over time as columns: articles filled, posts hatched. */
export function TallyPlot({ id, tallies, unit, hasTick, formatTick }: Props) {
  const total = ({ articles, posts }: Tally) => articles + posts
  const x = scaleBand<number>()
    .domain(tallies.map((_, index) => index))
    .range([0, 100])
    .padding(tallies.length > 60 ? 0.1 : 0.2)
  const y = scaleLinear()
    .domain([0, Math.max(1, ...tallies.map(total))])
    .nice(3)
    .range([height, top])
  const has = (key: 'articles' | 'posts') => tallies.some((tally) => tally[key] > 0)
  const [left, width] = [(index: number) => x(index) ?? 0, percent(x.bandwidth())]
  return (
    <figure className="plot" id={id}>
      <figcaption>{describeTallies(tallies, unit)}</figcaption>
      {has('articles') && has('posts') && (
        <p className="key label" aria-hidden="true">
          <svg width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" />
          </svg>
          Articles
          <svg width="14" height="14" aria-hidden="true">
            <rect className="outlined" width="14" height="14" fill={`url(#${id}-hatch)`} />
          </svg>
          Posts
        </p>
      )}
      <svg width="100%" height={height + 24} aria-hidden="true">
        <pattern id={`${id}-hatch`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.6" height="4" />
        </pattern>
        {y
          .ticks(3)
          .filter((tick) => tick > 0 && Number.isInteger(tick))
          .map((tick) => (
            <g key={tick}>
              <line className="hair" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
              <text x="100%" y={y(tick) - 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
        {tallies.map((tally, index) => (
          <g key={tally.day.day}>
            {tally.articles > 0 && (
              <rect x={percent(left(index))} width={width} y={y(tally.articles)} height={height - y(tally.articles)} />
            )}
            {tally.posts > 0 && (
              <rect
                className="outlined"
                fill={`url(#${id}-hatch)`}
                x={percent(left(index))}
                width={width}
                y={y(total(tally))}
                height={y(tally.articles) - y(total(tally))}
              />
            )}
            {hasTick(tally, index) && (
              <text x={percent(left(index))} y={height + 18}>
                {formatTick(tally)}
              </text>
            )}
          </g>
        ))}
        <line className="stroke" x1="0" x2="100%" y1={height} y2={height} />
      </svg>
      <PlotTable caption={unit === 'week' ? 'Coverage by week' : 'Coverage by day'}>
        <thead>
          <tr>
            <th scope="col">{unit === 'week' ? 'Week from' : 'Day'}</th>
            {has('articles') && <th scope="col">Articles</th>}
            {has('posts') && <th scope="col">Posts</th>}
          </tr>
        </thead>
        <tbody>
          {tallies
            .filter((tally) => total(tally) > 0)
            .map(({ day, articles, posts }) => (
              <tr key={day.day}>
                <th scope="row">
                  <DayTime day={day} />
                </th>
                {has('articles') && <td>{articles}</td>}
                {has('posts') && <td>{posts}</td>}
              </tr>
            ))}
        </tbody>
      </PlotTable>
    </figure>
  )
}
