import { licence, siteName } from '@/lib/site.ts'
import type { Path } from '@/lib/urls.ts'
import { findCurrent, type SiteNavView } from '@/lib/views/site-nav.ts'
import { ThemeChoice } from './enhance/ThemeChoice.tsx'

/** Where the rest of the site is, who is not behind it, and under which terms it may be used. */
export function SiteFooter({ nav, path }: { nav: SiteNavView; path?: Path }) {
  return (
    <footer className="footer">
      <nav aria-label="More">
        <ul>
          {nav.more.map((link) => (
            <li key={link.path}>
              <a href={link.href} aria-current={findCurrent(link, path)}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeChoice />
      <p>
        {siteName} is kept by neither IATSE nor the AMPTP and speaks for neither. Our summaries may be reused under{' '}
        <a href={licence.url} rel="license">
          {licence.shortName}
        </a>
        ; posts and quotations belong to those who wrote them.
      </p>
    </footer>
  )
}
