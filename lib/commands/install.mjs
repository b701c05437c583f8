// Makes node_modules match package-lock.json, and does nothing when it does already. Every command
// runs this first, so that each works on a bare clone. Plain JavaScript: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>} path of each package, such as `node_modules/next` → what is locked
 */
const readPackages = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages

/** npm keeps a second lock file beside the packages, of what is there. Optional packages may be for another system. */
function isInstalled() {
  const installedLock = 'node_modules/.package-lock.json'
  if (!existsSync(path.join(root, installedLock))) return false
  const installed = readPackages(installedLock)
  return Object.entries(readPackages('package-lock.json')).every(([folder, { version, integrity, optional, devOptional }]) => {
    if (folder === '') return true
    const found = installed[folder]
    if (!found) return Boolean(optional || devOptional)
    return found.version === version && found.integrity === integrity && existsSync(path.join(root, folder))
  })
}

if (!isInstalled()) {
  console.log('Installing packages (npm ci), as package-lock.json says …')
  // npm names its own program here; so no shell has to find npm.cmd on Windows
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund']
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' })
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`npm ci did not finish${error ? `: ${error.message}` : ''}. Mend what it says above, then run the command again.`)
    process.exit(1)
  }
  console.log('Packages are installed.')
}
