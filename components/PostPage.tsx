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
import { Section } from './Section.tsx'
import { ShareLinks } from './ShareLinks.tsx'

/** One post: somebody speaking, and everywhere they were quoted. */
export function PostPage({ view }: { view: PostView }) {
  const { head, post, handle, url, variants, articles, hashtags, links, round, previous, next } = view
  const { author, place, enclosed, day, words, gist } = post
  return (
    <Page path={head.path} kind="post">
      <article className="span">
        <header className="opening span">
          <CallDay day={day} />
          <Mark author={author} />
          <h1>
            <a className="p-author h-card" href={author.href} dir="auto">
              {author.text}
            </a>
          </h1>
          {author.role && <p className="role">{author.role}</p>}
        </header>
        {words ? (
          <blockquote
            className={words.length === 1 && (words[0]?.text.length ?? 0) < 140 ? 'speech short e-content' : 'speech e-content'}
            dir="auto"
          >
            <PostWords words={words} />
          </blockquote>
        ) : (
          <div className="gist">
            <p className="label">In our words</p>
            <p dir="auto">{gist}</p>
          </div>
        )}
        <p className="label">
          {[handle ? `${place} as @${handle}` : place, enclosed].filter(Boolean).join(', ')}, <DayTime day={day} className="dt-published" />
          <data className="u-url" value={view.permalink} />
          {url && (
            <>
              , <a href={url}>the post itself</a>
            </>
          )}
          {round && (
            <>
              , <a href={round.href}>{round.text}</a>
            </>
          )}
        </p>
        {hashtags.length > 0 && <Links links={hashtags} className="tags" />}
        {links.length > 0 && (
          <Section id="links" title="It links to">
            <ul>
              {links.map((link) => (
                <li key={link}>
                  <a href={link}>{link}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {variants.length > 1 && (
          <Section id="wordings" title="Printed in different words">
            {variants.map(({ words: wording, articles: printing }) => (
              <figure className="wording" key={printing.map(({ slug }) => slug).join()}>
                <figcaption className="label">
                  <Links links={printing.map(({ source, href }) => ({ text: source.text, href }))} />
                </figcaption>
                <blockquote dir="auto">
                  <PostWords words={wording} />
                </blockquote>
              </figure>
            ))}
          </Section>
        )}
        <ShareLinks view={view} />
      </article>
      <Section id="quoted" title={`${words ? 'Quoted' : 'Reported'} in ${formatCount(articles.length, 'article')}`}>
        <Dated items={articles} level={3} />
      </Section>
      <Neighbors
        label={`Other posts of ${author.text}`}
        previous={previous && { text: previous.day.text, href: previous.href, note: previous.place }}
        next={next && { text: next.day.text, href: next.href, note: next.place }}
      />
    </Page>
  )
}
