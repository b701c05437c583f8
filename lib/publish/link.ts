// Links as pages write them → links that work from anywhere. Views hold hrefs with the base path;
// whatever leaves the site needs the host as well. Called by everything in lib/publish.
import { readSiteUrl } from '../site.ts'

/** `/turnaround/articles/some-slug/` → `https://example.org/turnaround/articles/some-slug/`; absolute addresses stay as they are. */
export const toAbsoluteUrl = (href: string): string => new URL(href, readSiteUrl().origin).href
