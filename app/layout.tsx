import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Enhancements } from '@/components/enhance/Enhancements.tsx'
import { readSiteUrl, siteName } from '@/lib/site.ts'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(readSiteUrl().origin),
  applicationName: siteName,
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f4ea' },
    { media: '(prefers-color-scheme: dark)', color: '#15140f' },
  ],
}

/** The frame of every document; what is inside the body comes from components/Page. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <Enhancements />
      </head>
      <body>{children}</body>
    </html>
  )
}
