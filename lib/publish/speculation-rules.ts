// What the browser may fetch before a click: any page of this site that a pointer or a focus rests
// on. Rules are data, not code, but they stand inline: a rules file needs a response header, which
// many static hosts cannot send. The content policy therefore names their hash. Same text on every page.
import { createHash } from 'node:crypto'
import { href } from '../urls.ts'

/** The rules as JSON text: pages only (addresses that end in a slash), never feeds or data. */
export function toSpeculationRules(): string {
  const pages = [href('/'), href('/*/')]
  return JSON.stringify({ prefetch: [{ where: { href_matches: pages }, eagerness: 'moderate' }] })
}

/** The policy source that lets exactly these rules stand inline, such as `'sha256-…'`. */
export const toSpeculationRulesHash = () => `'sha256-${createHash('sha256').update(toSpeculationRules()).digest('base64')}'`
