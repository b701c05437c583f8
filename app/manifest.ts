import type { MetadataRoute } from 'next'
import { palette } from '@/lib/palette.ts'
import { siteDescription, siteName } from '@/lib/site.ts'
import { href } from '@/lib/urls.ts'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: siteName,
    description: siteDescription,
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  }
}
