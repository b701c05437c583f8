import type { PagerView } from '@/lib/views/page.ts'

/** The pages of a long list, with the way to the one before and after. */
export function Pager({ pager }: { pager?: PagerView | undefined }) {
  if (!pager) return null
  return (
    <nav className="pager" aria-label="Pages of this list">
      <ul>
        {pager.previous && (
          <li>
            <a href={pager.previous.href} rel="prev">
              Previous page
            </a>
          </li>
        )}
        {pager.links.map(({ text, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined} aria-label={`Page ${text}`}>
              {text}
            </a>
          </li>
        ))}
        {pager.next && (
          <li>
            <a href={pager.next.href} rel="next">
              Next page
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
