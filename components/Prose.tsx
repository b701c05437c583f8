interface Props {
  /** from lib/markdown/render-prose: sanitized, and only ever our own texts */
  html: string
  className?: string
}

/** Running text. The only component that takes HTML. */
export function Prose({ html, className = '' }: Props) {
  if (html === '') return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitized by lib/markdown/render-prose
  return <div className={`prose ${className}`.trim()} dangerouslySetInnerHTML={{ __html: html }} />
}
