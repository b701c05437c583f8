import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReactNode } from 'react'

// Node's own require: the bundler gives server components a React DOM without a renderer
const require = createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json'))
// the package's published type, which require cannot know
const { renderToStaticMarkup } = require(/* turbopackIgnore: true */ 'react-dom/server') as typeof import('react-dom/server')

/**
 * What is inside, rendered to HTML at once. The reader gets no React, so nobody needs what React would
 * otherwise write of every element for it: this halves the time a page takes to build. Takes only
 * components that render at once: anything asynchronous or interactive throws.
 */
export function Markup({ children }: { children: ReactNode }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React's own rendering, which has escaped every text
  return <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
}
