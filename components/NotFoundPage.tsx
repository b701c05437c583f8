import type { NotFoundView } from '@/lib/views/not-found.ts'
import { Links } from './Links.tsx'
import { Page } from './Page.tsx'

/** What a reader who came to an address that does not exist can do next. */
export function NotFoundPage({ view: { rounds, months } }: { view: NotFoundView }) {
  return (
    <Page kind="not-found">
      <header className="opening">
        <p className="label">404</p>
        <h1>Not on the call sheet</h1>
        <p className="deck">
          No page has this address. It may have been mistyped, or the link that led here is wrong: addresses of this site do not change.
        </p>
      </header>
      <section aria-labelledby="rounds">
        <h2 id="rounds">Start from a round</h2>
        <Links links={rounds} />
      </section>
      <section aria-labelledby="months">
        <h2 id="months">Or from a month</h2>
        <Links links={months} />
      </section>
    </Page>
  )
}
