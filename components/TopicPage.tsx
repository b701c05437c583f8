import { formatCount } from '@/lib/views/page.ts'
import type { TopicView } from '@/lib/views/topic.ts'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Prose } from './Prose.tsx'
import { Section } from './Section.tsx'

/** One topic: each side's position by date, how the rounds ended, and the coverage. */
export function TopicPage({ view }: { view: TopicView }) {
  const { head, title, question, html, rounds, articles, articleCount, pager } = view
  return (
    <Page path={head.path} kind="topic">
      <header className="opening span">
        <p className="label">Topic</p>
        <h1 className="poster p-name" dir="auto">
          {title}
        </h1>
        {question && <p className="deck">{question}</p>}
        <Prose html={html} />
      </header>
      {rounds.map(({ round, sides }) => (
        <section key={round.href} className="positions" aria-label={round.text}>
          <h2>
            <a href={round.href}>{round.text}</a>
          </h2>
          {sides.map(({ side, label, positions }) => (
            <div key={side} className={side}>
              <h3 className="label">{label}</h3>
              {positions.length === 0 && <p className="empty">Not reported.</p>}
              {positions.map(({ id, day, text, source }) => (
                <div key={id} id={id}>
                  <p dir="auto">{text}</p>
                  <p className="label">
                    <DayTime day={day} />, <a href={source.href}>{source.text}</a>
                  </p>
                </div>
              ))}
            </div>
          ))}
        </section>
      ))}
      <Section id="coverage" title={articleCount === 0 ? 'Coverage' : formatCount(articleCount, 'article')}>
        {articleCount === 0 && <p className="empty">No article in this record is about it.</p>}
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
