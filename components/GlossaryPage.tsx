import type { GlossaryView } from '@/lib/views/reference.ts'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { Prose } from './Prose.tsx'

/** The words of the trade. */
export function GlossaryPage({ view: { head, terms, pager } }: { view: GlossaryView }) {
  return (
    <Page path={head.path} kind="glossary">
      <header className="opening span">
        <h1 className="poster">Glossary</h1>
        <p className="deck">{head.description}</p>
      </header>
      <div className="span">
        {terms.length === 0 && <p className="empty">No term is explained yet.</p>}
        <dl className="terms span">
          {terms.map(({ id, formerIds, term, aliases, html }) => (
            <div key={id} id={id} className="day span">
              <dt dir="auto">
                {formerIds.map((former) => (
                  <span key={former} id={former} />
                ))}
                <dfn>{term}</dfn>
                {aliases.length > 0 && <span>{`also ${aliases.join(', ')}`}</span>}
              </dt>
              <dd>
                <Prose html={html} />
              </dd>
            </div>
          ))}
        </dl>
        <Pager pager={pager} />
      </div>
    </Page>
  )
}
