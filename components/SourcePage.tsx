import { formatCount } from '@/lib/views/page.ts'
import type { SourceView } from '@/lib/views/source.ts'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Prose } from './Prose.tsx'
import { Section } from './Section.tsx'

/** One outlet and its articles. */
export function SourcePage({ view }: { view: SourceView }) {
  const { head, name, kindLabel, url, host, feed, owner, html, articles, articleCount, first, last, pager } = view
  return (
    <Page path={head.path} kind="source">
      <header className="opening span">
        <p className="label">{kindLabel}</p>
        <h1 className="poster p-name" dir="auto">
          {name}
        </h1>
        <Facts
          facts={[
            { label: 'Articles', value: articleCount },
            first && { label: 'First', value: <DayTime day={first} /> },
            last && { label: 'Last', value: <DayTime day={last} /> },
            { label: 'Site', value: <a href={url}>{host}</a> },
            owner && { label: 'Owner', value: owner },
            feed && { label: 'Its feed', value: <a href={feed}>RSS</a> },
          ]}
        />
      </header>
      {html && (
        <div className="span">
          <Prose html={html} />
        </div>
      )}
      <Section id="articles" title={articleCount === 0 ? 'Articles' : formatCount(articleCount, 'article')}>
        {articleCount === 0 && <p className="empty">No article of this outlet is in this record.</p>}
        <Dated items={articles} level={3} />
        <Pager pager={pager} />
      </Section>
      {head.feeds && (
        <div className="span">
          <FeedLinks base={head.feeds} />
        </div>
      )}
    </Page>
  )
}
