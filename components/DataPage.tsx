import type { DataPageView } from '@/lib/publish/data-page.ts'
import { formatCount } from '@/lib/views/page.ts'
import { Links } from './Links.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'

/** Every file to download, what is in it, and under which terms. */
export function DataPage({ view }: { view: DataPageView }) {
  const { head, licence, listSeparator, tables, citation, feeds, calendar } = view
  return (
    <Page path={head.path} kind="data">
      <header className="opening span">
        <h1 className="poster">{head.title}</h1>
        <p className="deck">{head.description}</p>
      </header>
      <Section id="terms" title="Terms">
        <p>
          Our own words and the data are under <a href={licence.url}>{licence.name}</a>. Quoted posts and headlines remain those of their
          authors. <a href={citation.href}>{citation.text}</a> says how to cite the whole.
        </p>
      </Section>
      <Section id="follow" title="Follow">
        <Links links={[...feeds, calendar]} className="links" />
        <p>Every person, hashtag, topic, source and round has feeds of its own: add feed.xml or feed.json to its address.</p>
      </Section>
      <Section id="formats" title="How to read the files">
        <p>
          JSON is the faithful form: each file is a list of records, every record has every field, and what is not known is null. Dates are
          calendar days, with their precision beside them. Slugs connect the files.
        </p>
        <p>
          CSV holds the same in UTF-8. Members of a list are joined by <code>{listSeparator}</code>; where that sign or a backslash is part
          of a member, a backslash stands before it. Lists of records, and records, are JSON. What is not known is an empty cell. So that no
          spreadsheet takes a quotation for a formula, a cell that begins with <code>=</code>, <code>+</code>, <code>-</code> or{' '}
          <code>@</code> has an apostrophe before it, which is not part of the text.
        </p>
      </Section>
      {tables.map(({ id, title, description, count, files, fields }) => (
        <Section key={id} id={id} title={title}>
          <p>
            {description} {formatCount(count, 'record')}.
          </p>
          <ul className="links">
            {files.map(({ href, format, text, bytes }) => (
              <li key={text}>
                <a href={href} download>
                  {text}
                </a>{' '}
                ({format}, {formatSize(bytes)})
              </li>
            ))}
          </ul>
          <details>
            <summary>{`Fields of ${title.toLowerCase()}`}</summary>
            <dl className="fields">
              {fields.map(({ name, type, description: meaning }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>
                    {type}
                    {meaning && `; ${meaning}`}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </Section>
      ))}
    </Page>
  )
}

const formatSize = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-US')} KB`
