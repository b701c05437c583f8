import type { LinkView } from '@/lib/views/page.ts'

/** Links in a row: tags, topics, outlets. */
export function Links({ links, className = 'links' }: { links: readonly LinkView[]; className?: string }) {
  return (
    <ul className={className}>
      {links.map((link) => (
        <li key={`${link.href} ${link.text}`}>
          <a href={link.href} dir="auto">
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  )
}
