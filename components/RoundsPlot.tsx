import type { RoundAtAGlance } from '@/lib/views/timeline.ts'

/** Rounds on one axis of days to the end of the contract. */
export function RoundsPlot({ rounds }: { rounds: readonly RoundAtAGlance[] }) {
  return (
    <figure className="rounds-plot">
      {rounds.map(({ slug, href, title, result }) => (
        <p key={slug}>
          <a href={href}>{title}</a> {result}
        </p>
      ))}
    </figure>
  )
}
