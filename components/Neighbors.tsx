import type { LinkView } from '@/lib/views/page.ts'

interface Props {
  /** what is next to what: `Months`, `Articles in time` */
  label: string
  previous?: (LinkView & { note?: string }) | undefined
  next?: (LinkView & { note?: string }) | undefined
}

/** The way to what came before and after. */
export function Neighbors({ label, previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav className="neighbors span" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <span className="label">Before{previous.note ? `, ${previous.note}` : ''}</span>
          <span dir="auto">{previous.text}</span>
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <span className="label">After{next.note ? `, ${next.note}` : ''}</span>
          <span dir="auto">{next.text}</span>
        </a>
      )}
    </nav>
  )
}
