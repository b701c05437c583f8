import { formatCount } from '@/lib/views/page.ts'
import type { PostView } from '@/lib/views/post.ts'
import { CallDay } from './CallDay.tsx'
import { Dated } from './Dated.tsx'
import { DayTime } from './DayTime.tsx'
import { Links } from './Links.tsx'
import { Mark } from './Mark.tsx'
import { Neighbors } from './Neighbors.tsx'
import { Page } from './Page.tsx'
import { PostWords } from './PostWords.tsx'

/** One post: somebody speaking, and everywhere they were quoted. */
export function PostPage({ view }: { view: PostView }) {
  const { head, post, url, variants, articles, hashtags, links, round, previous, next } = view
  const { author, place, day, words, gist } = post
  return (
    <Page path={head.path} kind="post">
      <article>
        <h1>
          <Mark author={author} />
          <a href={author.href} dir="auto">
            {author.text}
          </a>
        </h1>
        {author.role && <p>{author.role}</p>}
        <CallDay day={day} />
        {words ? (
          <blockquote className="words" dir="auto">
            <PostWords words={words} />
          </blockquote>
        ) : (
          <p className="gist">
            <span className="label">In our words</span> {gist}
          </p>
        )}
        <p className="label">
          {place}, <DayTime day={day} />
          {url && (
            <>
              , <a href={url}>see the post itself</a>
            </>
          )}
        </p>
        {links.length > 0 && (
          <section aria-labelledby="links">
            <h2 id="links">It links to</h2>
            <ul>
              {links.map((link) => (
                <li key={link}>
                  <a href={link}>{link}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {variants.length > 1 && (
          <section aria-labelledby="wordings">
            <h2 id="wordings">Printed in different words</h2>
            {variants.map(({ words: wording, articles: printing }) => (
              <figure key={printing.map(({ slug }) => slug).join()}>
                <blockquote dir="auto">
                  <PostWords words={wording} />
                </blockquote>
                <figcaption>
                  <Links links={printing.map(({ source, href }) => ({ text: source.text, href }))} />
                </figcaption>
              </figure>
            ))}
          </section>
        )}
      </article>
      <aside className="margin" aria-label="About this post">
        {hashtags.length > 0 && <Links links={hashtags} className="tags" />}
        {round && <Links links={[round]} />}
      </aside>
      <section aria-labelledby="quoted">
        <h2 id="quoted">{`Quoted in ${formatCount(articles.length, 'article')}`}</h2>
        <Dated items={articles} level={3} />
      </section>
      <Neighbors
        label={`Other posts of ${author.text}`}
        previous={previous && { text: previous.day.text, href: previous.href, note: previous.place }}
        next={next && { text: next.day.text, href: next.href, note: next.place }}
      />
    </Page>
  )
}
