// Routes that answer with a share card. Called by app/**/card.png/route.ts.
import type { Archive } from '../archive/archive.ts'
import { findCard } from './card.ts'
import { getCard } from './card-cache.ts'
import { type MemberRoute, makeFileRoute, makeMemberRoute } from './file-routes.ts'
import type { PageView } from './page-view.ts'

const file = 'card.png'

const drawViewCard = (view: PageView) => {
  const card = findCard(view)
  if (!card) throw new Error(`${view.head.path} has no share card of its own`)
  return getCard(card)
}

/** The card of one page. */
export const makeCardRoute = (toView: (archive: Archive) => PageView) =>
  makeFileRoute({ file, toBody: (archive) => drawViewCard(toView(archive)) })

/** The cards of every member of a kind. */
export const makeMemberCardRoute = (members: MemberRoute['members'], toView: (archive: Archive, slug: string) => PageView) =>
  makeMemberRoute({ file, members, toBody: (archive, slug) => drawViewCard(toView(archive, slug)) })
