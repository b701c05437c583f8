import type { NotFoundView } from '@/lib/views/not-found.ts'
import { Links } from './Links.tsx'
import { Page } from './Page.tsx'
import { Section } from './Section.tsx'

/** What a reader who came to an address that does not exist can do next. */
export function NotFoundPage({ view: { rounds, months } }: { view: NotFoundView }) {
  return (
    <Page kind="not-found">
      <header className="opening span">
        <p className="label">404</p>
        <h1 className="poster">Not on the call sheet</h1>
        <p className="deck">
          No page has this address. It may have been mistyped, or the link that led here is wrong: addresses of this site do not change.
        </p>
      </header>
      <Section id="rounds" title="Start from a round">
        <Links links={rounds} />
      </Section>
      <Section id="months" title="Or from a month">
        <Links links={months} />
      </Section>
    </Page>
  )
}
