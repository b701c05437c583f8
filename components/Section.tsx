import type { ReactNode } from 'react'

interface Props {
  id: string
  title: string
  className?: string
  children: ReactNode
}

/** A part of a page under its heading, on the sheet's gutter and column. */
export function Section({ id, title, className, children }: Props) {
  return (
    <section className={`part span${className ? ` ${className}` : ''}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
