// Which React client components the compiled routes refer to. They do nothing on a site without
// Next's runtime, so lib/export/finish-export.ts refuses them. Reads the manifests of a build, and
// refuses a build that has none: then Next has changed, and nothing would be checked.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import { findFiles } from './find-files.ts'

/** A client component, and a route whose code refers to it. */
export interface ClientReference {
  /** such as `/articles/[slug]/page` */
  route: string
  /** such as `components/Chart.tsx` */
  file: string
}

const manifestEnd = '_client-reference-manifest.js'
const manifests = z.record(z.string(), z.object({ clientModules: z.record(z.string(), z.unknown()) }))

/** Next's own frame around every page, and its link: plain HTML once the runtime is gone. */
const frame = /\/node_modules\/next\/dist\/(?:esm\/)?(?:client\/components\/|client\/app-dir\/link\.|lib\/framework\/|lib\/metadata\/)/

/**
 * Finds the client components of a build that are not Next's own frame.
 * @param distDir absolute path of Next's build folder
 * @throws if the build has no manifest of client references
 */
export function findClientReferences(distDir: string): ClientReference[] {
  const appDir = path.join(distDir, 'server', 'app')
  const files = findFiles(appDir).filter((file) => file.endsWith(manifestEnd))
  if (files.length === 0)
    throw new Error(`Next left no *${manifestEnd} in ${appDir}; teach lib/export/client-references.ts where they are now`)
  return files.flatMap((file) => parseClientReferences(readFileSync(path.join(appDir, file), 'utf8')))
}

/** Text of one manifest, a script that assigns to a global → its client components but for Next's frame. */
export function parseClientReferences(script: string): ClientReference[] {
  const scope: { __RSC_MANIFEST?: unknown } = {}
  runInNewContext(script, scope)
  // the values come from another realm, whose objects zod would not take for plain ones
  const routes = manifests.parse(JSON.parse(JSON.stringify(scope.__RSC_MANIFEST)))
  return Object.entries(routes).flatMap(([route, { clientModules }]) =>
    Object.keys(clientModules)
      .filter((module) => !frame.test(module))
      .map((module) => ({ route, file: module.replace('[project]/', '').replace(/ <.*>$/, '') })),
  )
}
