import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/views/page.ts'

export interface Fact {
  label: string
  value: ReactNode
}

/** Boxes of a call sheet: what is known at a glance, each under its label. */
export function Facts({ facts }: { facts: readonly (Fact | false | undefined | '')[] }) {
  return (
    <dl className="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.label}>
              <dt className="label">{fact.label}</dt>
              <dd>{typeof fact.value === 'number' ? formatNumber(fact.value) : fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
