import { expect, test } from 'vitest'
import { parseClientReferences } from '../../../lib/export/client-references.ts'

const manifest = (...modules: string[]) =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/noodles/page"] = ${JSON.stringify({
    clientModules: Object.fromEntries(modules.map((module) => [module, { id: 1 }])),
    entryCSSFiles: {},
  })}`

test('Next’s own frame and link are no client components of ours', () => {
  const frame = [
    'esm/client/components/layout-router.js',
    'client/components/builtin/global-error.js',
    'esm/lib/framework/boundary-components.js',
    'client/app-dir/link.js',
  ]
  expect(parseClientReferences(manifest(...frame.map((file) => `[project]/node_modules/next/dist/${file}`)))).toEqual([])
})

test('every other one is named with its route', () => {
  const script = manifest(
    '[project]/components/Noodle.tsx',
    '[project]/components/Noodle.tsx <module evaluation>',
    '[project]/node_modules/next/dist/client/form.js',
  )
  expect(new Set(parseClientReferences(script).map(({ route, file }) => `${route} ${file}`))).toEqual(
    new Set(['/noodles/page components/Noodle.tsx', '/noodles/page node_modules/next/dist/client/form.js']),
  )
})

test('a manifest in another form is refused, not passed over', () => {
  expect(() => parseClientReferences('globalThis.__RSC_MANIFEST = { "/noodles/page": { modules: {} } }')).toThrow()
  expect(() => parseClientReferences('globalThis.SOMETHING_ELSE = {}')).toThrow()
})
