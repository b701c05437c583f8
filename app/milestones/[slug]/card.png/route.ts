import { makeMemberCardRoute } from '@/lib/publish/card-routes.ts'
import { toMilestoneView } from '@/lib/views/milestone.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberCardRoute(
  ({ milestones }) => milestones,
  (archive, slug) => toMilestoneView(archive, [slug]),
)
