import type { ReactNode } from 'react'
import type { ArticleBlockView, ArticleView } from '@/lib/views/article.ts'
import type { ArticleItem } from '@/lib/views/items.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { CallDay } from './CallDay.tsx'
import { CiteBox } from './CiteBox.tsx'
import { Corrections } from './Corrections.tsx'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Links } from './Links.tsx'
import { Moments } from './Moments.tsx'
import { Names } from './Names.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { PostQuote } from './PostQuote.tsx'
import { PostRow } from './PostRow.tsx'
import { Prose } from './Prose.tsx'
import { Section } from './Section.tsx'
import { ShareLinks } from './ShareLinks.tsx'

/** One article: what happened, who says so, how old it is, the way to the original, and whom it quotes. */
export function ArticlePage({ view }: { view: ArticleView }) {
  const { head, title, kind, kindLabel, day, source, byline, round, blocks, reported, copies, sameEvents } = view
  const opening = blocks.findIndex(({ type }) => type === 'post')
  const [summary, rest] = opening < 0 ? [blocks, []] : [blocks.slice(0, opening), blocks.slice(opening)]
  return (
    <Page path={head.path} kind="article">
      <header className={`opening span ${kind}`}>
        <CallDay day={day} />
        <p className="label">
          <span className="kind">{kindLabel}</span> <a href={source.href}>{source.text}</a>
        </p>
        <h1 className="headline p-name" dir="auto">
          {title}
        </h1>
        <p className="byline">
          <span className="label">
            <span className="age">{`Published ${day.age}`}</span>
          </span>{' '}
          {byline.length > 0 && `By ${formatNames(byline)}, `}
          <DayTime day={day} className="dt-published" />
          <data className="u-url" value={view.permalink} />
        </p>
      </header>
      <div className="span">
        <div className="text span">
          <Blocks blocks={summary} />
          <Original view={view} />
          <Blocks blocks={rest} />
          {reported.length > 0 && (
            <Section id="reported" title="Posts it reports">
              <ul className="posts">
                {reported.map((post) => (
                  <li key={post.slug}>
                    <PostRow post={post} level={3} withPrecision />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Corrections corrections={view.corrections} />
          <ShareLinks view={view} />
          <CiteBox view={view} />
        </div>
        <aside className="margin" aria-label="About this article">
          {view.milestones.length > 0 && (
            <Group title="Events it reports">
              <Moments milestones={view.milestones.map((milestone) => ({ ...milestone, title: milestone.text }))} />
            </Group>
          )}
          {view.people.length > 0 && (
            <Group title="People">
              <Names authors={view.people} />
            </Group>
          )}
          {view.organizations.length > 0 && (
            <Group title="Organizations">
              <Names authors={view.organizations} />
            </Group>
          )}
          {view.hashtags.length > 0 && (
            <Group title="Hashtags">
              <Links links={view.hashtags} className="tags" />
            </Group>
          )}
          {(view.topics.length > 0 || round) && (
            <Group title="Topics">
              <Links links={[...view.topics, ...(round ? [round] : [])]} />
            </Group>
          )}
        </aside>
      </div>
      {sameEvents.map(({ slug, title, articles, more }) => (
        <Section
          key={slug}
          id={`elsewhere-${slug}`}
          title={view.milestones.length > 1 ? `Elsewhere: ${title}` : 'The same event elsewhere'}
        >
          <Dated items={articles} level={3} brief />
          {more && (
            <p>
              <a href={more.href}>{more.text}</a>
            </p>
          )}
        </Section>
      ))}
      {copies.length > 0 && (
        <Section id="copies" title="Copies of this text">
          <Dated items={copies} level={3} brief />
        </Section>
      )}
      <Neighbors label="Articles in time" previous={toNeighbor(view.previous)} next={toNeighbor(view.next)} />
    </Page>
  )
}

const formatNames = (names: readonly string[]) => new Intl.ListFormat('en-US').format(names)

const toNeighbor = (article: ArticleItem | undefined) =>
  article && { text: article.title, href: article.href, note: `${article.source.text}, ${article.day.text}` }

function Blocks({ blocks }: { blocks: readonly ArticleBlockView[] }) {
  return blocks.map((block, index) =>
    block.type === 'prose' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of an article have no other name
      <Prose key={index} html={block.html} className="p-summary" />
    ) : (
      <PostQuote key={block.id} id={block.id} post={block.post} words={block.words} />
    ),
  )
}

/** The way out: the outlet's own page is what the reader should read. */
function Original({ view: { original, source, copyOf } }: { view: ArticleView }) {
  const { url, host, headline, language, access, archiveUrl } = original
  return (
    <section className="original u-bookmark-of h-cite" aria-labelledby="original">
      <h2 id="original" className="label">
        {`Source: ${source.text}`}
      </h2>
      {headline && (
        <p className="excerpt" lang={headline.language} dir="auto">
          {headline.text}
        </p>
      )}
      <p>
        <a className="go u-url" href={url} hrefLang={language}>{`Read it at ${host}`}</a>
        {access && <span className="label">{access}</span>}
        {archiveUrl && (
          <a className="label" href={archiveUrl}>
            Archived copy
          </a>
        )}
      </p>
      {copyOf && (
        <div>
          <p className="label">It is a copy of</p>
          <ArticleRow article={copyOf} level={3} withExcerpt={false} />
        </div>
      )}
    </section>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="label">{title}</h2>
      {children}
    </section>
  )
}
