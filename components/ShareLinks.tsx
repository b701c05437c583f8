import { type SharedView, toSharing } from '@/lib/publish/share.ts'
import { Share } from './enhance/Share.tsx'
import { Section } from './Section.tsx'

/** Ways to pass a page on: the reader's own share sheet where scripts run, and plain links that need none. */
export function ShareLinks({ view }: { view: SharedView }) {
  const { url, words, links, embedCode } = toSharing(view)
  return (
    <Section id="sharing" title="Share" className="sharing">
      <Share url={url} title={words} />
      <ul className="links">
        {links.map(({ text, href }) => (
          <li key={text}>
            <a href={href} rel="nofollow">
              {text}
            </a>
          </li>
        ))}
      </ul>
      {embedCode && (
        <details>
          <summary>Embed</summary>
          <pre>
            <code>{embedCode}</code>
          </pre>
        </details>
      )}
    </Section>
  )
}
