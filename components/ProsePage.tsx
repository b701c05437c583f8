import type { ProsePageView } from '@/lib/views/reference.ts'
import { Page } from './Page.tsx'
import { Prose } from './Prose.tsx'

/** A page of running text, such as about. */
export function ProsePage({ view: { head, title, html } }: { view: ProsePageView }) {
  return (
    <Page path={head.path} kind="prose">
      <header className="opening span">
        <h1 className="poster" dir="auto">
          {title}
        </h1>
      </header>
      <div className="span">
        <Prose html={html} />
      </div>
    </Page>
  )
}
