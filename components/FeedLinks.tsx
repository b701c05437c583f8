import { feedPath, href, type Path } from '@/lib/urls.ts'

/** How to be told what is new here: the feeds of a page. */
export function FeedLinks({ base }: { base: Path }) {
  return (
    <p className="feeds label">
      Follow this page: <a href={href(feedPath(base, 'xml'))}>Atom feed</a>, <a href={href(feedPath(base, 'json'))}>JSON Feed</a>
    </p>
  )
}
