import type { CorrectionView } from '@/lib/views/article.ts'
import { DayTime } from './DayTime.tsx'

/** What was wrong on this page and when it was put right. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }) {
  if (corrections.length === 0) return null
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{corrections.length === 1 ? 'Correction' : 'Corrections'}</h2>
      {corrections.map(({ day, note }) => (
        <p key={`${day.day} ${note}`}>
          <DayTime day={day} className="label" /> {note}
        </p>
      ))}
    </section>
  )
}
