import { scaleLinear } from 'd3-scale'
import { describeRounds, formatOffset } from '@/lib/views/findings.ts'
import { milestoneKindLabels } from '@/lib/views/labels.ts'
import type { RoundAtAGlance } from '@/lib/views/timeline.ts'
import { DayTime } from './DayTime.tsx'
import { PlotTable } from './PlotTable.tsx'

const laneHeight = 104
const axisHeight = 28
/** Where a lane's line runs, from the lane's top. */
const baseline = 78
/** Kinds of key moments that get their name in the plot when it is wide enough. */
const named = new Set(['vote', 'deadline', 'agreement', 'ratification'])

/** Rounds on one axis of days to the end of the old contract. Positions are percentages, so that words keep their size. */
export function RoundsPlot({ rounds }: { rounds: readonly RoundAtAGlance[] }) {
  const x = scaleLinear()
    .domain([Math.min(0, ...rounds.map(({ from }) => from)), Math.max(0, ...rounds.map(({ to }) => to))])
    .range([1, 99])
  const at = (offset: number) => `${x(offset).toFixed(2)}%`
  const height = rounds.length * laneHeight + axisHeight
  const ticks = x.ticks(8).filter((tick) => tick !== 0)
  return (
    <figure className="plot wide" id="rounds-plot">
      <figcaption>{describeRounds(rounds)}</figcaption>
      <svg width="100%" height={height} aria-hidden="true">
        <line className="strip" x1={at(0)} x2={at(0)} y1="0" y2={height - axisHeight + 6} strokeWidth="10" />
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="hair" x1={at(tick)} x2={at(tick)} y1="0" y2={height - axisHeight} />
            <text className={tick % 100 === 0 ? '' : 'roomy'} x={at(tick)} y={height - 8} textAnchor="middle">
              {tick < 0 ? `−${-tick}` : `+${tick}`}
            </text>
          </g>
        ))}
        <text x={at(0)} y={height - 8} textAnchor="middle">
          Contract ends
        </text>
        {rounds.map((round, index) => (
          <Lane key={round.slug} round={round} top={index * laneHeight} at={at} x={x} />
        ))}
      </svg>
      <PlotTable caption="Milestones by days from the old contract’s end date">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Milestone</th>
            <th scope="col">Days</th>
          </tr>
        </thead>
        {rounds.map(({ slug, title, milestones }) => (
          <tbody key={slug}>
            <tr>
              <th colSpan={3} scope="colgroup">
                {title}
              </th>
            </tr>
            {milestones
              .filter(({ key }) => key)
              .map(({ href, title: name, day, offset }) => (
                <tr key={href}>
                  <td>
                    <DayTime day={day} />
                  </td>
                  <td>
                    <a href={href}>{name}</a>
                  </td>
                  <td>{formatOffset(offset)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </PlotTable>
    </figure>
  )
}

interface LaneProps {
  round: RoundAtAGlance
  top: number
  at: (offset: number) => string
  x: (offset: number) => number
}

function Lane({ round: { slug, from, to, phases, milestones }, top, at, x }: LaneProps) {
  const y = top + baseline
  return (
    <g>
      <text className="lane" x={at(from)} y={y - 18}>
        {slug}
      </text>
      <line className="stroke" x1={at(from)} x2={at(to)} y1={y} y2={y} strokeWidth="2" />
      {phases.map(({ name, from: start }) => (
        <line key={name} className="stroke" x1={at(start)} x2={at(start)} y1={y} y2={y + 10} />
      ))}
      {milestones.map(({ href, offset, key }) => (
        <rect
          key={href}
          x={at(offset)}
          y={key ? y - 6 : y - 3}
          width={key ? 6 : 2}
          height={key ? 12 : 6}
          transform={key ? 'translate(-3 0)' : 'translate(-1 0)'}
        />
      ))}
      {placeNames(milestones, x).map(({ href, name, offset, row, backwards }) => (
        <g key={href} className="roomy">
          <line className="hair" x1={at(offset)} x2={at(offset)} y1={y - 12 - row * 16} y2={y - 6} />
          <text x={at(offset)} y={y - 14 - row * 16} textAnchor={backwards ? 'end' : 'start'}>
            {name}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Percent of the narrowest plot that shows names which one letter takes. */
const letterWidth = 0.85
const rows = 4

/** Names of the key moments, each on the lowest row where it covers no other; those with no room are left to the table. */
function placeNames(milestones: RoundAtAGlance['milestones'], x: (offset: number) => number) {
  const placed: { row: number; start: number; end: number }[] = []
  return milestones
    .filter(({ key, kind }) => key && named.has(kind))
    .toSorted((a, b) => b.offset - a.offset)
    .flatMap(({ href, kind, offset }) => {
      const name = milestoneKindLabels[kind]
      const width = name.length * letterWidth
      const backwards = x(offset) + width > 100
      const [start, end] = backwards ? [x(offset) - width, x(offset)] : [x(offset), x(offset) + width]
      const row = Array.from({ length: rows }, (_, index) => index).find((index) =>
        placed.every((other) => other.row !== index || end < other.start || start > other.end),
      )
      if (row === undefined) return []
      placed.push({ row, start, end })
      return [{ href, name, offset, row, backwards }]
    })
}
