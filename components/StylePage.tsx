import type { StyleView } from '@/lib/views/style.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { CallDay } from './CallDay.tsx'
import { Corrections } from './Corrections.tsx'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Facts } from './Facts.tsx'
import { Links } from './Links.tsx'
import { Mark } from './Mark.tsx'
import { Moments } from './Moments.tsx'
import { Names } from './Names.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { PostQuote } from './PostQuote.tsx'
import { Prose } from './Prose.tsx'
import { RoundsPlot } from './RoundsPlot.tsx'
import { Section } from './Section.tsx'
import { TallyPlot } from './TallyPlot.tsx'
import { Voice } from './Voice.tsx'
import { VotePlot } from './VotePlot.tsx'

/** Every part of a page in every state, for whoever works on the look. */
export function StylePage({ view }: { view: StyleView }) {
  const { head, days, milestones, articles, posts, rounds, tallies, votes, corrections, html, pager } = view
  const authors = posts.map(({ author }) => author)
  const quoted = posts.find(({ words }) => words !== null)
  return (
    <Page path={head.path} kind="style">
      <header className="opening span">
        {days[0] && <CallDay day={days[0]} />}
        <p className="label">
          <b>On tape</b> <span className="kind">Kind</span> <span className="outcome">Averted</span> <a href="#content">Ladles</a> and the
          rest
        </p>
        <h1 className="poster">Poster</h1>
        <p className="deck">A deck says in a sentence or two what the page is. {head.description}</p>
        <Facts
          facts={[...days.map((day) => ({ label: day.precision, value: <DayTime day={day} /> })), { label: 'Bowls', value: '63,209' }]}
        />
      </header>
      <Section id="milestones" title="Milestones">
        <Dated items={milestones} level={3} />
      </Section>
      <Section id="schedule" title="A schedule">
        <Moments milestones={milestones} />
      </Section>
      <Section id="articles" title="Articles">
        <Dated items={articles} level={3} />
      </Section>
      <Section id="brief" title="Articles in brief">
        {articles.map((article) => (
          <ArticleRow key={article.slug} article={article} level={3} withExcerpt={false} />
        ))}
      </Section>
      <Section id="posts" title="Posts">
        <Dated items={posts} level={3} />
      </Section>
      <Section id="quote" title="A post in an article">
        {quoted?.words && <PostQuote id="q-1" post={quoted} words={quoted.words} />}
      </Section>
      <Section id="voice" title="One voice">
        <Voice posts={posts} />
      </Section>
      <Section id="marks" title="Marks, names and tags">
        <p>
          {authors.map((author) => (
            <Mark key={`${author.slug} ${author.initials}`} author={author} />
          ))}
        </p>
        <Names authors={authors} />
        <Links links={authors} className="tags" />
        <Links links={authors} />
      </Section>
      <Section id="plots" title="Plots">
        <RoundsPlot rounds={rounds} />
        <TallyPlot
          id="per-day"
          tallies={tallies}
          unit="day"
          hasTick={({ day }) => /-(01|15)$/.test(day.day)}
          formatTick={({ day: { call } }) => call.date}
        />
        <TallyPlot id="no-days" tallies={[]} unit="week" hasTick={() => false} formatTick={() => ''} />
        {votes.map((panel) => (
          <VotePlot key={panel.id} panel={panel} />
        ))}
      </Section>
      <Section id="prose" title="Prose">
        <Prose html={html} />
        <Corrections corrections={corrections} />
        <p className="empty">Nothing is here yet.</p>
      </Section>
      <div className="span">
        <Pager pager={pager} />
      </div>
      <Neighbors
        label="Ladles"
        previous={{ text: 'A short one', href: '#content' }}
        next={{
          text: 'One that is as long as the name of Maxima Wolkenkratzerfassadenreinigungsgesellschaftsdirektorin',
          href: '#content',
          note: 'May',
        }}
      />
    </Page>
  )
}
