import { formatCount } from '@/lib/views/page.ts'
import type { PostIndexView } from '@/lib/views/post.ts'
import { Days } from './Days.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** All posts, newest day first. */
export function PostIndexPage({ view: { head, counts, days, pager } }: { view: PostIndexView }) {
  return (
    <Page path={head.path} kind="post-index">
      <header className="opening span">
        <h1 className="poster">Posts and statements</h1>
        <p className="deck">{`${formatCount(counts.posts, 'post')} by ${formatCount(counts.authors, 'author')}, as the coverage prints or reports them, newest first.`}</p>
      </header>
      <div className="span">
        {counts.posts === 0 && <p className="empty">No post is in this record yet.</p>}
        <Days days={days} level={2} />
        <Pager pager={pager} />
      </div>
    </Page>
  )
}
