import type { AuthorPageView } from '@/lib/views/author.ts'
import { formatCount } from '@/lib/views/page.ts'
import { Dated } from './Dated.tsx'
import { Facts } from './Facts.tsx'
import { Links } from './Links.tsx'
import { Mark } from './Mark.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Prose } from './Prose.tsx'

/** A person or an organization: a portrait in their own words. */
export function AuthorPage({ view }: { view: AuthorPageView }) {
  const { head, kind, name, groupLabel, role, roles, aliases, handles, html, counts, posts, articles, hashtags, pager } = view
  return (
    <Page path={head.path} kind="author">
      <header className="opening">
        <Mark author={view} />
        <p className="label">{groupLabel ?? (kind === 'person' ? 'Person' : 'Organization')}</p>
        <h1 dir="auto">{name}</h1>
        {role && <p className="deck">{role}</p>}
        <Facts
          facts={[
            { label: 'Posts', value: counts.posts },
            { label: 'Articles', value: counts.articles },
            aliases.length > 0 && { label: 'Also called', value: aliases.join(', ') },
            ...handles.map(({ place, handle }) => ({ label: place, value: `@${handle}` })),
          ]}
        />
      </header>
      <Prose html={html} />
      {roles.length > 1 && (
        <section aria-labelledby="roles">
          <h2 id="roles">Roles</h2>
          <ul>
            {roles.map(({ role: held, from, to }) => (
              <li key={`${held} ${from?.day}`}>{[held, from && `from ${from.text}`, to && `to ${to.text}`].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </section>
      )}
      {hashtags.length > 0 && (
        <aside className="margin" aria-labelledby="tags">
          <h2 id="tags" className="label">
            Hashtags used
          </h2>
          <Links links={hashtags} className="tags" />
        </aside>
      )}
      <section aria-labelledby="posts">
        <h2 id="posts">{counts.posts === 0 ? 'Posts' : formatCount(counts.posts, 'post')}</h2>
        {counts.posts === 0 && <p className="empty">{`No post or statement of ${name} is in this record.`}</p>}
        <Dated items={posts} level={3} />
      </section>
      <section aria-labelledby="articles">
        <h2 id="articles">{counts.articles === 0 ? 'Articles' : `Named in ${formatCount(counts.articles, 'article')}`}</h2>
        {counts.articles === 0 && <p className="empty">{`No article in this record names ${name}.`}</p>}
        <Dated items={articles} level={3} />
      </section>
      <Pager pager={pager} />
    </Page>
  )
}
