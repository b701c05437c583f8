import type { ReactNode } from 'react'
import type { ArticleView } from '@/lib/views/article.ts'
import type { ArticleItem, AuthorView } from '@/lib/views/items.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { CallDay } from './CallDay.tsx'
import { Corrections } from './Corrections.tsx'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Links } from './Links.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { PostQuote } from './PostQuote.tsx'
import { PostRow } from './PostRow.tsx'
import { Prose } from './Prose.tsx'

/** One article: what happened, who says so, how old it is, and the way to the original. */
export function ArticlePage({ view }: { view: ArticleView }) {
  const { head, title, kind, kindLabel, day, source, original, byline, round, blocks, reported, copyOf, copies, sameEvent } = view
  return (
    <Page path={head.path} kind="article">
      <article className={kind}>
        <header className="opening">
          <p className="label">
            <span className="kind">{kindLabel}</span> {round && <a href={round.href}>{round.text}</a>}
          </p>
          <h1 dir="auto">{title}</h1>
          <CallDay day={day} />
          <p className="dateline">
            <a href={source.href}>{source.text}</a>
            {byline.length > 0 && `, by ${byline.join(' and ')}`}, <span className="age">{`Published ${day.age}`}</span>{' '}
            <DayTime day={day} />
          </p>
        </header>
        {blocks.map((block, index) =>
          block.type === 'prose' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of an article have no other name
            <Prose key={index} html={block.html} />
          ) : (
            <PostQuote key={block.id} id={block.id} post={block.post} words={block.words} />
          ),
        )}
        {reported.length > 0 && (
          <section aria-labelledby="reported">
            <h2 id="reported">Posts it reports</h2>
            <ul className="posts">
              {reported.map((post) => (
                <li key={post.slug}>
                  <PostRow post={post} level={3} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="original" aria-labelledby="original">
          <h2 id="original">The original</h2>
          {original.headline && (
            <p lang={original.language} dir="auto">
              {original.headline}
            </p>
          )}
          <p>
            <a href={original.url} hrefLang={original.language}>{`Read it at ${original.host}`}</a>
            {original.access && ` (${original.access})`}
            {original.archiveUrl && (
              <>
                , or <a href={original.archiveUrl}>an archived copy</a>
              </>
            )}
          </p>
          {copyOf && (
            <div>
              <p className="label">This is a copy of</p>
              <ArticleRow article={copyOf} level={3} withExcerpt={false} />
            </div>
          )}
        </section>
        <Corrections corrections={view.corrections} />
      </article>
      <aside className="margin" aria-label="About this article">
        <Group title="Milestones" show={view.milestones.length > 0}>
          <ul className="moments-list">
            {view.milestones.map((milestone) => (
              <li key={milestone.href}>
                <DayTime day={milestone.day} className="label" /> <a href={milestone.href}>{milestone.text}</a>
              </li>
            ))}
          </ul>
        </Group>
        <Group title="People" show={view.people.length > 0}>
          <Names authors={view.people} />
        </Group>
        <Group title="Organizations" show={view.organizations.length > 0}>
          <Names authors={view.organizations} />
        </Group>
        <Group title="Hashtags" show={view.hashtags.length > 0}>
          <Links links={view.hashtags} className="tags" />
        </Group>
        <Group title="Topics" show={view.topics.length > 0}>
          <Links links={view.topics} className="links" />
        </Group>
      </aside>
      <Reports id="same-event" title="The same event elsewhere" articles={sameEvent.articles}>
        {sameEvent.more && (
          <p>
            <a href={sameEvent.more.href}>{sameEvent.more.text}</a>
          </p>
        )}
      </Reports>
      <Reports id="copies" title="Copies of this text" articles={copies} />
      <Neighbors label="Articles in time" previous={toNeighbor(view.previous)} next={toNeighbor(view.next)} />
    </Page>
  )
}

const toNeighbor = (article: ArticleItem | undefined) =>
  article && { text: article.title, href: article.href, note: `${article.source.text}, ${article.day.text}` }

function Group({ title, show, children }: { title: string; show: boolean; children: ReactNode }) {
  return (
    show && (
      <section>
        <h2 className="label">{title}</h2>
        {children}
      </section>
    )
  )
}

function Names({ authors }: { authors: readonly AuthorView[] }) {
  return (
    <ul className="names">
      {authors.map(({ slug, href, text, role }) => (
        <li key={slug}>
          <a href={href} dir="auto">
            {text}
          </a>
          {role && <span>{role}</span>}
        </li>
      ))}
    </ul>
  )
}

interface ReportsProps {
  id: string
  title: string
  articles: readonly ArticleItem[]
  children?: ReactNode
}

function Reports({ id, title, articles, children }: ReportsProps) {
  if (articles.length === 0) return null
  return (
    <section className="reports" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Dated items={articles} level={3} />
      {children}
    </section>
  )
}
