import type { ReactNode } from 'react'

/** The numbers of a plot as a table, for those who read. */
export function PlotTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <details>
      <summary>The numbers</summary>
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </details>
  )
}
