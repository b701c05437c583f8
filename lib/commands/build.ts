// `npm run build`: checks the content and leaves the finished site in out/, ready for any static host.
import { defaultSiteUrl, hasSiteUrl } from '../site.ts'
import { runCommand } from './failure.ts'
import { buildSite } from './site-build.ts'

await runCommand(async () => {
  await buildSite()
  console.log('\nThe finished site is in out/.')
  if (!hasSiteUrl()) {
    console.warn(
      [
        '',
        '  !!  SITE_URL is not set. Every feed, share card and canonical link in out/ says',
        `  !!  ${defaultSiteUrl}, so this build is for this machine only. To publish:`,
        '  !!  SITE_URL=https://example.org npm run build',
      ].join('\n'),
    )
  }
})
