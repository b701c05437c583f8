import type { AuthorEntry, AuthorIndexView } from '@/lib/views/author.ts'
import { formatCount } from '@/lib/views/page.ts'
import { DayTime } from './DayTime.tsx'
import { Mark } from './Mark.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** Everyone, in one of three orders. */
export function AuthorIndexPage({ view }: { view: AuthorIndexView }) {
  const { head, kind, title, order, orders, count, sections, pager } = view
  const counted = formatCount(count, kind, kind === 'person' ? 'people' : 'organizations')
  return (
    <Page path={head.path} kind="author-index">
      <header className="opening span">
        <h1 className="poster">{title}</h1>
        <p className="deck">{`${counted}, quoted or named in the coverage.`}</p>
        <nav className="choice" aria-label="Order">
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
        {order === 'name' && sections.length > 1 && (
          <nav className="letters wide" aria-label="Letters">
            <ul>
              {sections.map(({ id, title: letter }) => (
                <li key={id}>
                  <a href={`#${id}`}>{letter}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {count === 0 && <p className="empty">Nobody is in this record yet.</p>}
      {sections.map(({ id, title: letter, entries }) => (
        <section key={id} className="roster span" aria-label={letter || title}>
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
      {(role ?? groupLabel) && <p className="role">{role ?? groupLabel}</p>}
      <p className="label">
        {[postCount > 0 && formatCount(postCount, 'post'), formatCount(articleCount, 'article')].filter(Boolean).join(', ')}
        {firstPost && (
          <>
            , first post <DayTime day={firstPost} />
          </>
        )}
      </p>
    </li>
  )
}
