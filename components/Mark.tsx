import type { AuthorView } from '@/lib/views/items.ts'

/** The typographic mark of somebody who speaks: round for a person, square for an organization. The name stands beside it. */
export function Mark({ author: { kind, initials } }: { author: Pick<AuthorView, 'kind' | 'initials'> }) {
  return (
    <span className={kind === 'person' ? 'mark' : 'mark square'} aria-hidden="true">
      {initials}
    </span>
  )
}
