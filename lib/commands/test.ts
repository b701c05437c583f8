// `npm test`: everything that must hold, from the form of the code to the finished site in a browser.
// Each step that is no test of its own (lint, types, build) counts as one. Ends with `N passed, N failed`.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { getChromium } from './chromium.ts'
import { buildSite, isFresh } from './site-build.ts'
import { type Count, runTests } from './test-run.ts'
import { projectDir, runTool } from './tools.ts'

const total: Count = { passed: 0, failed: 0 }
const add = ({ passed, failed }: Count) => {
  total.passed += passed
  total.failed += failed
  return failed === 0
}

/** A step that passes or fails as a whole. */
async function step(name: string, run: () => Promise<boolean>): Promise<boolean> {
  console.log(`\n— ${name}`)
  try {
    return add((await run()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return add({ passed: 0, failed: 1 })
  }
}

async function tests(name: string, project: string, environment?: Record<string, string>): Promise<boolean> {
  console.log(`\n— ${name}`)
  return add(await runTests(project, environment))
}

await step('Form of the code (npm run lint)', () => runTool('biome', ['check', '.']))
await step('Types (npm run typecheck)', async () => {
  rmSync(path.join(projectDir, '.next', 'dev', 'types'), { recursive: true, force: true }) // may tell of routes that are gone
  return (await runTool('next', ['typegen'])) && (await runTool('tsc', ['--noEmit']))
})

// a calendar day must be the same on both sides of the date line
for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Midway']) await tests(`Units, TZ=${zone}`, 'unit', { TZ: zone })
await tests('Content', 'content')

const built = await step('Build', async () => {
  if (isFresh()) console.log('out/ is up to date.')
  else await buildSite()
  return true
})
if (built) {
  await tests('The finished site', 'site')
  let browser = ''
  const found = await step('A browser', async () => {
    browser = await getChromium()
    console.log(browser)
    return true
  })
  if (found) await tests('The finished site in a browser', 'e2e', { CHROMIUM_PATH: browser })
} else {
  console.error('The site was not built, so it was not tested.')
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
