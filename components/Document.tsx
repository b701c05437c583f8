import type { ReactNode } from 'react'
import type { Assets } from '@/lib/export/assets.ts'
import type { PageMetadata } from '@/lib/publish/metadata.ts'
import { Head } from './Head.tsx'

interface Props {
  metadata: PageMetadata
  assets: Assets
  children: ReactNode
}

/** A whole document; what is in its body comes from components/Page. */
export function Document({ metadata, assets, children }: Props) {
  return (
    <html lang="en">
      <Head metadata={metadata} assets={assets} />
      <body>{children}</body>
    </html>
  )
}
