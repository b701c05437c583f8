import { makeMemberCardRoute } from '@/lib/publish/card-routes.ts'
import { toRoundView } from '@/lib/views/round.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberCardRoute(
  ({ rounds }) => rounds,
  (archive, slug) => toRoundView(archive, slug),
)
