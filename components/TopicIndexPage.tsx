import { formatCount } from '@/lib/views/page.ts'
import type { TopicIndexView } from '@/lib/views/topic.ts'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** What the talks were about: one question a topic. */
export function TopicIndexPage({ view: { head, topics, pager } }: { view: TopicIndexView }) {
  return (
    <Page path={head.path} kind="topic-index">
      <header className="opening span">
        <h1 className="poster">Topics</h1>
        <p className="deck">{head.description}</p>
      </header>
      <div className="span">
        {topics.length === 0 && <p className="empty">No topic is in this record yet.</p>}
        <ul className="questions">
          {topics.map(({ text, href, question, articleCount, positionCount }) => (
            <li key={href}>
              <h2>
                <a href={href} dir="auto">
                  {text}
                </a>
              </h2>
              {question && <p className="deck">{question}</p>}
              <p className="label">
                {[positionCount > 0 && formatCount(positionCount, 'position'), formatCount(articleCount, 'article')]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </li>
          ))}
        </ul>
        <Pager pager={pager} />
      </div>
    </Page>
  )
}
