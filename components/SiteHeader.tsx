import { siteName } from '@/lib/site.ts'
import type { Path } from '@/lib/urls.ts'
import { findCurrent, type SiteNavView } from '@/lib/views/site-nav.ts'

/** Name of the site on its strip of tape, and the main navigation. */
export function SiteHeader({ nav, path }: { nav: SiteNavView; path?: Path }) {
  return (
    <header className="masthead">
      <p className="nameplate">
        <a href={nav.home}>{siteName}</a>
      </p>
      <p className="motto">The public record of the IATSE–AMPTP talks</p>
      <nav aria-label="Main">
        <ul>
          {nav.main.map((link) => (
            <li key={link.path}>
              <a href={link.href} aria-current={findCurrent(link, path)}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
