// Four kinds of tests: unit (no disk, no browser), content (every real file), site (over out/) and e2e
// (a real browser over out/). `npm test` runs them all; `npx vitest -c tests/vitest.config.ts --project unit` one.
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')
const project = (name: string, timeout: number) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: timeout, hookTimeout: timeout },
})

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    projects: [project('unit', 10_000), project('content', 30_000), project('site', 120_000), project('e2e', 60_000)],
  },
})
