/** What a share button shares. */
export interface ShareProps {
  /** absolute address */
  url: string
  title: string
}

/** Share button. Hidden until components/enhance/share.ts is there to work it. */
export function Share({ url, title }: ShareProps) {
  return (
    <div data-share data-title={title} hidden className="share">
      <button type="button">Share</button>
      <input type="text" readOnly hidden value={url} aria-label="Link to this page" />
      <output aria-live="polite" />
    </div>
  )
}
