import type { AuthorPageView } from '@/lib/views/author.ts'
import { formatCount } from '@/lib/views/page.ts'
import { Dated } from './Dated.tsx'
import { Facts } from './Facts.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { Links } from './Links.tsx'
import { Mark } from './Mark.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Prose } from './Prose.tsx'
import { Section } from './Section.tsx'
import { ShareLinks } from './ShareLinks.tsx'
import { Voice } from './Voice.tsx'

/** A person or an organization: a portrait in their own words. */
export function AuthorPage({ view }: { view: AuthorPageView }) {
  const { head, kind, name, groupLabel, role, roles, aliases, handles, html, counts, posts, articles, hashtags, pager } = view
  return (
    <Page path={head.path} kind="author">
      <header className="opening span">
        <Mark author={view} />
        <p className="label">{groupLabel ?? (kind === 'person' ? 'Person' : 'Organization')}</p>
        <h1 className="poster p-name" dir="auto">
          {name}
        </h1>
        {role && <p className="deck p-job-title">{role}</p>}
        <Facts
          facts={[
            { label: 'Posts', value: counts.posts },
            { label: 'Articles', value: counts.articles },
            ...handles.map(({ place, handle }) => ({ label: place, value: `@${handle}` })),
            aliases.length > 0 && { label: 'Also written', value: <span dir="auto">{aliases.join(', ')}</span> },
          ]}
        />
      </header>
      {html && (
        <div className="span">
          <Prose html={html} />
        </div>
      )}
      {(posts.length > 0 || counts.posts === 0) && (
        <Section id="posts" title="Posts and statements">
          {counts.posts === 0 && <p className="empty">{`No post of ${name} is in this record.`}</p>}
          {posts.length > 0 && <Voice posts={posts} />}
          {(roles.length > 1 || hashtags.length > 0) && (
            <aside className="margin" aria-label={`About ${name}`}>
              {roles.length > 1 && (
                <section>
                  <h2 className="label">Roles</h2>
                  <ul className="names">
                    {roles.map(({ role: held, from, to }) => (
                      <li key={`${held} ${from?.day}`}>
                        {held}
                        <span>{[from && `from ${from.text}`, to && `to ${to.text}`].filter(Boolean).join(' ')}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              {hashtags.length > 0 && (
                <section>
                  <h2 className="label">Hashtags</h2>
                  <Links links={hashtags} className="tags" />
                </section>
              )}
            </aside>
          )}
        </Section>
      )}
      <Section id="articles" title={counts.articles === 0 ? 'Articles' : `Named in ${formatCount(counts.articles, 'article')}`}>
        {counts.articles === 0 && <p className="empty">{`No article in this record names ${name}.`}</p>}
        <Dated items={articles} level={3} />
      </Section>
      <Pager pager={pager} />
      <div className="span">
        <ShareLinks view={view} />
        {head.feeds && <FeedLinks base={head.feeds} />}
      </div>
    </Page>
  )
}
