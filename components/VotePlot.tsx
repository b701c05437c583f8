import type { VotePanelView } from '@/lib/views/milestone.ts'

/** One agreement's vote: delegates beside ballots. */
export function VotePlot({ panel: { id, agreement, counts } }: { panel: VotePanelView }) {
  return (
    <figure className="vote" id={id}>
      <table>
        <caption>{agreement}</caption>
        <thead>
          <tr>
            <th scope="col">Counted by</th>
            <th scope="col">Yes</th>
            <th scope="col">No</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ count, yes, no, unit = '', source }) => (
            <tr key={`${count} ${source.href}`}>
              <th scope="row">{count === 'delegates' ? 'Delegates' : 'Ballots'}</th>
              <td>{`${yes.toLocaleString('en-US')}${unit}`}</td>
              <td>{`${no.toLocaleString('en-US')}${unit}`}</td>
              <td>
                <a href={source.href}>{source.text}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
