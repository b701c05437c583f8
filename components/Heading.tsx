import type { ReactNode } from 'react'

export type Level = 2 | 3 | 4

/** A heading whose level depends on where it stands. */
export function Heading({ level, children }: { level: Level; children: ReactNode }) {
  const Tag = `h${level}` as const
  return <Tag>{children}</Tag>
}
