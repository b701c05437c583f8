// Routes under /embed/. The page is a file named index.html, because it has none of the frame that
// Next puts around its own pages. Called by app/embed/**/route.ts.
import type { Archive } from '../archive/archive.ts'
import type { EmbeddedView } from './embed.ts'
import { type MemberRoute, makeMemberRoute } from './file-routes.ts'
import type { PageView } from './page-view.ts'

/** A file under the embedded page of every article or post. */
export const makeEmbedRoute = (
  file: 'index.html' | 'oembed.json',
  members: MemberRoute['members'],
  toView: (archive: Archive, slug: string) => PageView,
  toBody: (view: EmbeddedView) => string,
) =>
  makeMemberRoute({
    file,
    members,
    toBody: (archive, slug) => {
      const view = toView(archive, slug)
      if (view.view !== 'article' && view.view !== 'post') throw new Error(`${view.head.path} is no page to embed`)
      return toBody(view)
    },
  })
