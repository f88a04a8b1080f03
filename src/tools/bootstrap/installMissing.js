import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { spawnSync } from 'node:child_process'
import { holdsEverything, installationKey } from './installed.js'
import { npmCli } from './npmCli.js'

/** Without the warnings: on Node 20 each package that wants a newer one would say so, and the newer one is what this installs. */
const FLAGS = ['--no-audit', '--no-fund', '--include=dev', '--loglevel=error']

/**
 * Installs the packages of the lockfile when they are not there, or not the right ones.
 * @param {string} root
 */
export const installMissing = (root) => {
  const modules = join(root, 'node_modules')
  const stamp = join(modules, '.meedoenbalie-installed')
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const key = installationKey(lockText, readJson(join(root, 'package.json')), `${process.platform}-${process.arch}`)
  if (existsSync(stamp)) {
    if (readFileSync(stamp, 'utf8') === key) return
  } else if (
    existsSync(join(modules, '.package-lock.json')) &&
    holdsEverything(JSON.parse(lockText), readJson(join(modules, '.package-lock.json')))
  ) {
    // Somebody ran npm by hand, and ended with exactly what is asked for.
    writeFileSync(stamp, key)
    return
  }

  console.log('Installing what is missing (once; later starts skip this)…')
  const failure = install(root, modules)
  if (failure !== undefined) {
    console.error(failure)
    process.exit(1)
  }
  writeFileSync(stamp, key)
}

/**
 * @param {string} root
 * @param {string} modules
 * @returns {string | undefined} a sentence when it failed
 */
const install = (root, modules) => {
  const cli = npmCli(process.execPath, process.env)
  if (cli === undefined) return 'npm was not found beside Node. Install Node.js from https://nodejs.org, which brings npm, and try again.'
  const run = (/** @type {string} */ command) =>
    spawnSync(process.execPath, [cli, command, ...FLAGS], { cwd: root, stdio: 'inherit' }).status === 0

  // `npm ci` first removes node_modules, and Windows can not remove a program that runs: the Node in there may be this one.
  const inUse = process.platform === 'win32' && process.execPath.startsWith(modules + sep)
  if (!inUse && run('ci')) return undefined
  if (!inUse) {
    console.error('\n*** npm ci failed (above). Trying npm install instead, which may pick other versions than the ones tested. ***\n')
  }
  return run('install') ? undefined : 'The packages could not be installed; npm says above why. Is the network there?'
}

const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'))
