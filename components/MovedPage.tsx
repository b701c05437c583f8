import type { MovedView } from '@/lib/views/moved.ts'
import { Page } from './Page.tsx'

/** What a former address shows: its head leads on by itself, its link for whoever is not led. */
export function MovedPage({ view: { head, to } }: { view: MovedView }) {
  return (
    <Page path={head.path} kind="moved">
      <header className="opening span">
        <h1 className="poster">This page has moved</h1>
        <p className="deck">
          It is now at{' '}
          <a href={to.href} dir="auto">
            {to.text}
          </a>
          .
        </p>
      </header>
    </Page>
  )
}
