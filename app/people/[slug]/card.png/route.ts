import { makeMemberCardRoute } from '@/lib/publish/card-routes.ts'
import { toPeopleView } from '@/lib/views/author.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const { generateStaticParams, GET } = makeMemberCardRoute(
  ({ people }) => people,
  (archive, slug) => toPeopleView(archive, [slug]),
)
