// `npm start` as somebody has it who starts it, reads, and ends it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { projectDir } from '../../lib/commands/tools.ts'

const isThere = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )

test.skipIf(process.platform === 'win32')('the site is served until npm is ended, and its port is free then', async () => {
  const npm = spawn('npm', ['start'], { cwd: projectDir, env: { ...process.env, PORT: '0' } })
  let said = ''
  for await (const text of npm.stdout.setEncoding('utf8')) {
    said += text
    if (said.includes('Ctrl-C')) break
  }
  const address = /http:\/\/localhost:\d+\S*/.exec(said)?.[0]
  if (!address) throw new Error(`npm start says no address:\n${said}`)
  expect(await isThere(address)).toBe(true)
  npm.kill('SIGTERM')
  await once(npm, 'exit')
  await expect.poll(() => isThere(address), { timeout: 5000 }).toBe(false)
})
