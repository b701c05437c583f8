import type { AuthorEntry, AuthorIndexView } from '@/lib/views/author.ts'
import { formatCount } from '@/lib/views/page.ts'
import { DayTime } from './DayTime.tsx'
import { Mark } from './Mark.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** Everyone, in one of three orders. */
export function AuthorIndexPage({ view }: { view: AuthorIndexView }) {
  const { head, kind, title, order, orders, count, sections, pager } = view
  return (
    <Page path={head.path} kind="author-index">
      <header className="opening">
        <h1>{title}</h1>
        <p className="deck">{`${formatCount(count, kind, kind === 'person' ? 'people' : 'organizations')}, quoted or named in the coverage.`}</p>
        <nav className="orders" aria-label="Order">
          <ul>
            {orders.map(({ text, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {count === 0 && <p className="empty">Nobody is in this record yet.</p>}
      {order === 'name' && sections.length > 1 && (
        <nav className="rail letters" aria-label="Letters">
          <ul>
            {sections.map(({ id, title: letter }) => (
              <li key={id}>
                <a href={`#${id}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sections.map(({ id, title: letter, entries }) => (
        <section key={id} className="letter" aria-label={letter ? undefined : title} aria-labelledby={letter ? id : undefined}>
          {letter && <h2 id={id}>{letter}</h2>}
          <ul className="entries">
            {entries.map((entry) => (
              <Entry key={entry.slug} entry={entry} kind={kind} />
            ))}
          </ul>
        </section>
      ))}
      <Pager pager={pager} />
    </Page>
  )
}

function Entry({ entry, kind }: { entry: AuthorEntry; kind: AuthorIndexView['kind'] }) {
  const { text, href, initials, role, groupLabel, postCount, articleCount, firstPost } = entry
  return (
    <li>
      <Mark author={{ kind, initials }} />
      <a className="name" href={href} dir="auto">
        {text}
      </a>
      {(role ?? groupLabel) && <p>{role ?? groupLabel}</p>}
      <p className="label">
        {[postCount > 0 && formatCount(postCount, 'post'), formatCount(articleCount, 'article')].filter(Boolean).join(', ')}
        {firstPost && (
          <>
            , first <DayTime day={firstPost} />
          </>
        )}
      </p>
    </li>
  )
}
