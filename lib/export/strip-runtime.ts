// One exported page → the same page without Next's scripts, script preloads and flight payload, with
// the content policy in its head. Every other byte stays. Says what in the page would not work without
// those scripts or under that policy; lib/export/finish-export.ts refuses such pages.
import { Parser } from 'htmlparser2'

/** A page without the runtime, the assets it names, and what is wrong with it. */
export interface StrippedPage {
  html: string
  /** Addresses under `/_next/` that the page still needs. */
  assets: string[]
  /** Each: what stands in the page; what to do instead. */
  faults: string[]
}

/** How Next and React begin the scripts that only start, feed or announce the runtime. */
const runtimeStarts = ['(self.__next_f=', 'self.__next_f.', '(globalThis["TURBOPACK"]', 'self.__next_']
/** `type`s that make a script data: the browser runs none of them. */
const dataTypes = ['application/ld+json', 'application/json', 'speculationrules']

/**
 * Takes Next's runtime out of a page.
 * @param html the page as Next exported it
 * @param policy content of the policy's `<meta>`
 * @param basePath base path of the site, or `''`
 */
export function stripRuntime(html: string, policy: string, basePath: string): StrippedPage {
  const runtimePath = `${basePath}/_next/`
  const cuts: { start: number; end: number }[] = []
  const assets: string[] = []
  const faults: string[] = []
  let metaAt: number | undefined
  let script: { start: number; attributes: Record<string, string>; text: string } | undefined

  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const start = parser.startIndex
        const end = parser.endIndex + 1
        if (name === 'script') {
          script = { start, attributes, text: '' }
          return
        }
        if (name === 'head' && metaAt === undefined) metaAt = end
        // right behind the character set, which must come within the first 1,024 bytes
        if (name === 'meta' && 'charset' in attributes) metaAt = end
        const loadsScript = name === 'link' && (attributes.as === 'script' || attributes.rel === 'modulepreload')
        if (loadsScript && attributes.href?.startsWith(runtimePath)) {
          cuts.push({ start, end })
          return
        }
        for (const [attribute, value] of Object.entries(attributes)) {
          if (value.startsWith(runtimePath)) assets.push(value)
          const fault = findAttributeFault(name, attribute, value)
          if (fault) faults.push(fault)
        }
        const fault = findElementFault(name, attributes)
        if (fault) faults.push(fault)
      },
      ontext(text) {
        if (script) script.text += text
      },
      onclosetag(name) {
        if (name !== 'script' || !script) return
        const { start, attributes, text } = script
        script = undefined
        if (isRuntime(attributes, text, runtimePath)) cuts.push({ start, end: parser.endIndex + 1 })
        else if (attributes.src === undefined && !dataTypes.includes(attributes.type ?? '')) {
          faults.push(`an inline script, "${text.slice(0, 40)}…"; put it in a file under components/enhance`)
        }
      },
      oncomment(text) {
        // React marks a boundary that only its runtime can reveal ($?, $~) or render (!)
        if (/^\$[?~!]/.test(text)) faults.push('a Suspense boundary that waits for a script; render it without Suspense or loading.tsx')
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)

  if (metaAt === undefined) faults.push('no <head>; begin the page with <html><head>')
  return { html: cut(html, cuts, metaAt ?? 0, `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`), assets, faults }
}

const isRuntime = ({ src }: Record<string, string>, text: string, runtimePath: string) =>
  src === undefined ? runtimeStarts.some((start) => text.startsWith(start)) : src.startsWith(runtimePath)

function findAttributeFault(name: string, attribute: string, value: string): string | undefined {
  if (attribute.startsWith('on')) return `${attribute} on <${name}>, which the policy forbids; listen for the event in components/enhance`
  if (attribute === 'style')
    return `a style attribute on <${name}>, which the policy forbids; use a class, or attributes such as fill in SVG`
  if (/^\s*javascript:/i.test(value)) return `${attribute}="javascript:…" on <${name}>, which the policy forbids; link to a page`
  return undefined
}

function findElementFault(name: string, { id }: Record<string, string>): string | undefined {
  if (name === 'style') return 'a <style> element, which the policy forbids; put the rules into the style sheet'
  if (name === 'base') return 'a <base> element, which the policy forbids; make addresses with href() of lib/urls.ts'
  if ((name === 'template' && id?.startsWith('B:')) || (name === 'div' && id?.startsWith('S:'))) {
    return 'a part that a script would have to move into place; render it without Suspense or loading.tsx'
  }
  return undefined
}

/** The text without its cuts, and with one insertion. */
function cut(html: string, cuts: readonly { start: number; end: number }[], insertAt: number, insertion: string): string {
  const kept: string[] = []
  let from = 0
  for (const { start, end } of [{ start: insertAt, end: insertAt }, ...cuts].sort((a, b) => a.start - b.start)) {
    kept.push(html.slice(from, start))
    if (start === end) kept.push(insertion)
    from = end
  }
  return kept.join('') + html.slice(from)
}
