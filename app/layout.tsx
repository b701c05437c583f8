import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
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

/** The two faces on every page, fetched beside the style sheet: one that comes too late is not swapped in, so that no line moves. */
const fonts = [new URL('./fonts/faustina.woff2', import.meta.url), new URL('./fonts/barlow-condensed.woff2', import.meta.url)]

/** The frame of every document; what is inside the body comes from components/Page. */
export default function RootLayout({ children }: { children: ReactNode }) {
  for (const { pathname } of fonts) preload(pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang="en">
      <head>
        <Enhancements />
      </head>
      <body>{children}</body>
    </html>
  )
}
