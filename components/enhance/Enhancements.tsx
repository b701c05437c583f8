import { enhancementPath } from '@/lib/export/enhancements.ts'
import { toSpeculationRules } from '@/lib/export/speculation-rules.ts'
import { href } from '@/lib/urls.ts'

/** What the head of every page holds for browsers that run scripts. Nothing on the page needs it. */
export function Enhancements() {
  return (
    <>
      <script src={href(enhancementPath('reading'))} />
      <script
        type="speculationrules"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, whose hash the policy names
        dangerouslySetInnerHTML={{ __html: toSpeculationRules() }}
      />
    </>
  )
}
