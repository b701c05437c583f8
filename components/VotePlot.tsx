import { describeVote, formatVotes } from '@/lib/views/findings.ts'
import { voteCountLabels } from '@/lib/views/labels.ts'
import type { VotePanelView } from '@/lib/views/milestone.ts'
import { PlotTable } from './PlotTable.tsx'

const barHeight = 24
const rowHeight = 62

/** One agreement's vote: delegates beside ballots, on bars that show where the half lies. */
export function VotePlot({ panel }: { panel: VotePanelView }) {
  const { id, agreement, counts } = panel
  return (
    <figure className="plot vote" id={id}>
      <figcaption>
        <b>{agreement}</b> {describeVote(panel)}
      </figcaption>
      <svg width="100%" height={counts.length * rowHeight + 6} aria-hidden="true">
        <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1" height="5" />
        </pattern>
        {counts.map(({ count, yes, no, unit, yesShare, source }, index) => {
          const top = index * rowHeight + 22
          return (
            <g key={`${count} ${source.href}`}>
              <text x="0" y={top - 7}>{`${voteCountLabels[count]}: yes ${formatVotes(yes, unit)}`}</text>
              {no !== undefined && <text x="100%" y={top - 7} textAnchor="end">{`no ${formatVotes(no, unit)}`}</text>}
              <rect
                className="outlined"
                x="0"
                width="100%"
                y={top}
                height={barHeight}
                fill={no === undefined ? 'none' : `url(#${id}-hatch)`}
              />
              <rect x="0" width={`${(yesShare * 100).toFixed(2)}%`} y={top} height={barHeight} />
              <line className="strip" strokeWidth="3" x1="50%" x2="50%" y1={top} y2={top + barHeight + 6} />
            </g>
          )
        })}
        <text x="50%" y={counts.length * rowHeight + 2} textAnchor="middle">
          Half
        </text>
      </svg>
      <PlotTable caption={`${agreement}, votes`}>
        <thead>
          <tr>
            <th scope="col">Counted by</th>
            <th scope="col">Yes</th>
            <th scope="col">No</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ count, yes, no, unit, source }) => (
            <tr key={`${count} ${source.href}`}>
              <th scope="row">{voteCountLabels[count]}</th>
              <td>{formatVotes(yes, unit)}</td>
              <td>{no === undefined ? 'not reported' : formatVotes(no, unit)}</td>
              <td>
                <a href={source.href}>{source.text}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </PlotTable>
    </figure>
  )
}
