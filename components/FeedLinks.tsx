import { href, type Path } from '@/lib/urls.ts'

/** How to be told what is new here: the feeds of a page. */
export function FeedLinks({ base }: { base: Path }) {
  return (
    <p className="feeds label">
      Follow this page: <a href={href(`${base}feed.xml`)}>Atom feed</a>, <a href={href(`${base}feed.json`)}>JSON Feed</a>
    </p>
  )
}
