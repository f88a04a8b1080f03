import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/**
 * npm's own script, to be run with `process.execPath`: on Windows `npm.cmd` can not be started without a shell (EINVAL).
 * @param {string} execPath the Node that runs this
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string | undefined}
 */
export const npmCli = (execPath, environment) => {
  const named = environment['npm_execpath']
  if (named !== undefined && /npm-cli\.c?js$/.test(named) && existsSync(named)) return named
  const folders = [dirname(execPath), ...(environment['PATH'] ?? environment['Path'] ?? '').split(delimiter)]
  return folders.flatMap(candidates).find((path) => existsSync(path))
}

/**
 * Where npm lies relative to a folder that holds programs: Windows, Linux and macOS, and a link made by a package manager.
 * @param {string} folder
 * @returns {string[]}
 */
const candidates = (folder) => {
  const link = join(folder, 'npm')
  const target = existsSync(link) ? realpathSync(link) : ''
  return [
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(target.endsWith('npm-cli.js') ? [target] : []),
  ]
}
