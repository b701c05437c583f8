import { type Citation, toCitedWorks } from '@/lib/publish/citation.ts'
import type { ArticleView } from '@/lib/views/article.ts'
import type { MilestoneView } from '@/lib/views/milestone.ts'
import { Section } from './Section.tsx'

/** The report and the page, ready to be cited. */
export function CiteBox({ view }: { view: ArticleView | MilestoneView }) {
  return (
    <Section id="citing" title="Cite" className="citing">
      {toCitedWorks(view).map(({ title, note, citations }) => (
        <details key={title}>
          <summary>{title}</summary>
          <dl>
            {citations.map((citation) => (
              <CitationRow key={citation.style} citation={citation} />
            ))}
          </dl>
          {note && <p>{note}</p>}
          <p>Where a style wants the day of access, add the day you read it.</p>
        </details>
      ))}
    </Section>
  )
}

function CitationRow({ citation: { style, isCode, parts } }: { citation: Citation }) {
  const words = parts.map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))
  return (
    <div>
      <dt>{style}</dt>
      <dd>
        {isCode ? (
          <pre>
            <code>{words}</code>
          </pre>
        ) : (
          words
        )}
      </dd>
    </div>
  )
}
