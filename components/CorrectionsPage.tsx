import type { CorrectionsView } from '@/lib/views/reference.ts'
import { CallDay } from './CallDay.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'

/** The log of corrections, newest first. */
export function CorrectionsPage({ view: { head, count, corrections, pager } }: { view: CorrectionsView }) {
  return (
    <Page path={head.path} kind="corrections">
      <header className="opening span">
        <h1 className="poster">Corrections</h1>
        <p className="deck">{head.description}</p>
      </header>
      <div className="span">
        {count === 0 && <p className="empty">Nothing has been corrected so far.</p>}
        <ol className="dated span">
          {corrections.map(({ id, day, note, of }) => (
            <li key={`${id} ${note}`} className="day span" id={id}>
              <CallDay day={day} />
              <div>
                <h2>
                  <a href={of.href} dir="auto">
                    {of.text}
                  </a>
                </h2>
                <p>{note}</p>
              </div>
            </li>
          ))}
        </ol>
        <Pager pager={pager} />
      </div>
      {head.feeds && (
        <div className="span">
          <FeedLinks base={head.feeds} />
        </div>
      )}
    </Page>
  )
}
