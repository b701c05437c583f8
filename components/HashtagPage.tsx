import { Fragment } from 'react'
import type { HashtagView } from '@/lib/views/hashtag.ts'
import { formatCount } from '@/lib/views/page.ts'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Prose } from './Prose.tsx'
import { Section } from './Section.tsx'
import { TallyPlot } from './TallyPlot.tsx'

/** One hashtag: when it was used, by whom, and with which others. */
export function HashtagPage({ view }: { view: HashtagView }) {
  const { head, name, description, html, aliases, counts, firstUse, busiestDay, perDay, uncertain, posts, articles, usedWith, pager } = view
  const tallies = perDay.map(({ day, posts: count }) => ({ day, articles: 0, posts: count }))
  return (
    <Page path={head.path} kind="hashtag">
      <header className="opening span">
        <p className="label">Hashtag</p>
        <h1 className="poster p-name" dir="auto">
          <span className="tape">
            #
            {splitWords(name).map((word, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name, which are never put in another order
              <Fragment key={index}>
                {index > 0 && <wbr />}
                {word}
              </Fragment>
            ))}
          </span>
        </h1>
        {description && <p className="deck">{description}</p>}
        <Facts
          facts={[
            { label: 'Posts', value: counts.posts },
            { label: 'People', value: counts.people },
            { label: 'Articles', value: counts.articles },
            firstUse && { label: 'First in this record', value: <DayTime day={firstUse} /> },
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
      {html && (
        <div className="span">
          <Prose html={html} />
        </div>
      )}
      {tallies.length > 1 && (
        <div className="span">
          <TallyPlot
            id="per-day"
            tallies={tallies}
            unit="day"
            hasTick={({ day }, index) => index === 0 || (day.day.endsWith('-01') && index > 4)}
            formatTick={({ day: { call } }) => `${call.date} ${call.month}`}
          />
          {uncertain > 0 && <p className="label">{`Not drawn: ${formatCount(uncertain, 'post')} of uncertain day`}</p>}
        </div>
      )}
      {usedWith.length > 0 && (
        <Section id="used-with" title="Used with">
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
        </Section>
      )}
      <Section id="posts" title={counts.posts === 0 ? 'Posts' : formatCount(counts.posts, 'post')}>
        {counts.posts === 0 && <p className="empty">No post in this record uses it.</p>}
        <Dated items={posts} level={3} />
      </Section>
      <Section id="articles" title={counts.articles === 0 ? 'Articles' : formatCount(counts.articles, 'article')}>
        {counts.articles === 0 && <p className="empty">No article in this record mentions it.</p>}
        <Dated items={articles} level={3} />
      </Section>
      <Pager pager={pager} />
      {head.feeds && (
        <div className="span">
          <FeedLinks base={head.feeds} />
        </div>
      )}
    </Page>
  )
}

/** `ManyCraftsOneFight` → its words, so that a narrow page breaks it between them. */
const splitWords = (name: string): string[] => name.split(/(?<=\p{Ll})(?=\p{Lu})/u)
