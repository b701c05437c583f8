// A Chromium for the browser tests: the one CHROMIUM_PATH names, one that is installed, Playwright's
// own, or, when there is none, one that this installs and says so. `npm test` uses it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { runTool } from './tools.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe']

/** Where systems put browsers that no PATH leads to. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of a Chromium on this machine, or undefined. */
export function findChromium(given = process.env.CHROMIUM_PATH): string | undefined {
  if (given) return existsSync(given) ? given : undefined
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  return [...onPath, ...places, chromium.executablePath()].find((file) => existsSync(file))
}

/**
 * Path of a Chromium, installing one if there is none.
 * @throws if there is none and none can be installed
 */
export async function getChromium(): Promise<string> {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH)
    throw new Error(`CHROMIUM_PATH is "${process.env.CHROMIUM_PATH}", where no file is; give the path of a Chromium`)
  console.log('No Chromium found. Installing one with Playwright …')
  if (!(await runTool('playwright', ['install', 'chromium'])) && process.getuid?.() === 0) {
    console.log('Playwright could not. Installing the system’s own with apt-get …')
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  }
  const installed = findChromium()
  if (!installed) throw new Error('No Chromium could be installed. Install one, or set CHROMIUM_PATH to the path of one.')
  return installed
}
