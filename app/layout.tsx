import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readSiteUrl, siteName } from '@/lib/site.ts'
import './globals.css'

export const metadata: Metadata = { metadataBase: new URL(readSiteUrl().origin), applicationName: siteName }

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f3e9' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
