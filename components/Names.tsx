import type { AuthorView } from '@/lib/views/items.ts'

/** People or organizations with what they were on the day. */
export function Names({ authors }: { authors: readonly AuthorView[] }) {
  return (
    <ul className="names">
      {authors.map(({ slug, href, text, role }) => (
        <li key={slug}>
          <a href={href} dir="auto">
            {text}
          </a>
          {role && <span>{role}</span>}
        </li>
      ))}
    </ul>
  )
}
