import { respondNotFound } from '@/app/respond.tsx'

export const dynamic = 'force-static'

/** Hosts look for this page at /404.html; lib/export puts it there. */
export const GET = respondNotFound
