// `npm run dev` as an editor has it: the browser stays open while files are changed, broken and mended.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../lib/commands/chromium.ts'
import { projectDir } from '../../lib/commands/tools.ts'
import { quiet } from './site.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'turnaround-dev-'))
const article = path.join(folder, 'articles/2021/2021-09-28-night-shift.md')
const written = readFileSync(path.join(projectDir, 'tests/fixtures/content/articles/2021/2021-09-28-night-shift.md'), 'utf8')
let server: ChildProcess
let browser: Browser
let page: Page
let origin = ''
let said = ''

async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Waits for the server's first answer. @throws with all it said, if it ends instead */
async function waitForServer(): Promise<void> {
  while (server.exitCode === null) {
    if (await fetch(`${origin}/about/`).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`npm run dev has ended:\n${said}`)
}

beforeAll(async () => {
  cpSync(path.join(projectDir, 'tests/fixtures/content'), folder, { recursive: true })
  const port = await findFreePort()
  origin = `http://localhost:${port}`
  server = spawn(process.execPath, ['--import', 'tsx', path.join(projectDir, 'lib/commands/dev.ts')], {
    cwd: projectDir,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), CONTENT_DIR: folder, SITE_URL: origin },
  })
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (text) => {
      said += text
    })
  }
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium; npm test installs one, or set CHROMIUM_PATH')
  browser = await chromium.launch({ executablePath, args: quiet })
  page = await browser.newPage()
  await waitForServer()
})

afterAll(async () => {
  await browser?.close()
  if (server?.exitCode === null) {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.on('close', resolve))
  }
  rmSync(folder, { recursive: true, force: true })
})

const waitForHeading = (text: string) => page.locator('h1', { hasText: text }).waitFor()

test('a change is told of while the server still looks through the folders', async () => {
  const response = await fetch(`${origin}/changes/`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const first = await reader?.read()
  writeFileSync(article, `${written}\n`)
  let next = await reader?.read()
  while (next?.value === first?.value) next = await reader?.read()
  await reader?.cancel()
  writeFileSync(article, written)
  expect(next?.value).toMatch(/^data: /)
})

test('the state is told again without a change, since a watcher may miss one', async () => {
  const response = await fetch(`${origin}/changes/`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const states = [await reader?.read(), await reader?.read(), await reader?.read()].map((state) => state?.value)
  await reader?.cancel()
  expect(states.at(-1)).toBe(states.at(-2)) // what came before may still tell of the change above
})

test('a change shows by itself, a mistake too, and the mending of it', async () => {
  await page.goto(`${origin}/articles/2021-09-28-night-shift/`)
  await page.locator('link[rel=stylesheet]').waitFor({ state: 'attached' })

  writeFileSync(article, written.replace(/^title: .*$/m, 'title: The night of the ladle'))
  await waitForHeading('The night of the ladle')

  writeFileSync(article, written.replace(/^kind: .*$/m, 'kind: gossip'))
  await waitForHeading('This page cannot be made')
  const line = written.split('\n').findIndex((text) => text.startsWith('kind:')) + 1
  expect(await page.locator('main').textContent()).toContain(`2021-09-28-night-shift.md:${line}: kind`)

  writeFileSync(article, written)
  await waitForHeading(/^title: "?(.*?)"?$/m.exec(written)?.[1] ?? 'no title')
})

test('a document shows when it is new, and is gone when it is', async () => {
  await page.goto(`${origin}/glossary/`)
  const file = path.join(folder, 'glossary/ladle-lock.md')
  const words = page.getByText('A lock for ladles.')
  writeFileSync(file, '---\nterm: ladle lock\n---\nA lock for ladles.\n')
  await words.waitFor()
  rmSync(file)
  await words.waitFor({ state: 'detached' })
})

test('a page first opened while the content is broken comes as soon as it is mended', async () => {
  await page.goto('about:blank')
  const unknown = written.replace(/^title:/m, 'titel:')
  writeFileSync(article, unknown)
  for (const address of ['/topics/rest/', '/no-such-page/']) {
    await page.goto(origin + address)
    await waitForHeading('This page cannot be made')
    await page.goto('about:blank')
  }
  const feed = await fetch(`${origin}/feed.xml`)
  expect([feed.status, await feed.text()]).toEqual([500, expect.stringContaining('2021-09-28-night-shift.md:2: unknown field "titel"')])
  await page.goto(`${origin}/milestones/2021-09-20-ladles-raised/`)
  await waitForHeading('This page cannot be made')
  writeFileSync(article, written)
  await waitForHeading('Cooks raise their ladles')
})

test('files that are no pages are served, and what is nowhere is not found', async () => {
  const statuses = await Promise.all(
    ['/feed.xml', '/data/articles.json', '/people/no-such-cook/', '/no-such-page/'].map(async (address) => [
      address,
      (await fetch(origin + address)).status,
    ]),
  )
  expect(statuses).toEqual([
    ['/feed.xml', 200],
    ['/data/articles.json', 200],
    ['/people/no-such-cook/', 404],
    ['/no-such-page/', 404],
  ])
})
