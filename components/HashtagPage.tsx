import type { HashtagView } from '@/lib/views/hashtag.ts'
import { formatCount } from '@/lib/views/page.ts'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** One hashtag: when it was used, by whom, and with which others. */
export function HashtagPage({ view }: { view: HashtagView }) {
  const { head, name, description, aliases, counts, firstUse, busiestDay, posts, articles, usedWith, pager } = view
  return (
    <Page path={head.path} kind="hashtag">
      <header className="opening">
        <p className="label">Hashtag</p>
        <h1 dir="auto">{`#${name}`}</h1>
        {description && <p className="deck">{description}</p>}
        <Facts
          facts={[
            { label: 'Posts', value: counts.posts },
            { label: 'People', value: counts.people },
            { label: 'Articles', value: counts.articles },
            firstUse && { label: 'First used', value: <DayTime day={firstUse} /> },
            busiestDay && {
              label: 'Busiest day',
              value: (
                <a href={busiestDay.href}>
                  <DayTime day={busiestDay.day} />
                </a>
              ),
            },
            aliases.length > 0 && { label: 'Also written', value: aliases.map((alias) => `#${alias}`).join(', ') },
          ]}
        />
      </header>
      {usedWith.length > 0 && (
        <aside className="margin" aria-labelledby="used-with">
          <h2 id="used-with" className="label">
            Used with
          </h2>
          <ul className="tags">
            {usedWith.map(({ text, href, count }) => (
              <li key={href}>
                <a href={href} dir="auto">
                  {text}
                </a>{' '}
                {count}
              </li>
            ))}
          </ul>
        </aside>
      )}
      <section aria-labelledby="posts">
        <h2 id="posts">{counts.posts === 0 ? 'Posts' : formatCount(counts.posts, 'post')}</h2>
        {counts.posts === 0 && <p className="empty">No post in this record uses it.</p>}
        <Dated items={posts} level={3} />
      </section>
      <section aria-labelledby="articles">
        <h2 id="articles">{counts.articles === 0 ? 'Articles' : formatCount(counts.articles, 'article')}</h2>
        {counts.articles === 0 && <p className="empty">No article in this record mentions it.</p>}
        <Dated items={articles} level={3} />
      </section>
      <Pager pager={pager} />
    </Page>
  )
}
