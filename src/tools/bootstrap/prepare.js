import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseNode } from './chooseNode.js'
import { installMissing } from './installMissing.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Makes sure that packages are installed and that the right Node runs. It returns only there: with another Node it runs the
 * same command again in the right one, and ends with its exit code.
 * @param {string} script `import.meta.url` of the command
 */
export const prepare = async (script) => {
  process.chdir(ROOT)
  installMissing(ROOT)
  const program = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const packaged = existsSync(program) ? versionOfPackaged() : undefined
  const running = process.versions.node

  switch (chooseNode(running, packaged)) {
    case 'running':
      return
    case 'packaged':
      console.log(`This computer has Node ${running}; going on with Node ${packaged} from the packages.`)
      return goOnIn(program, fileURLToPath(script))
    case 'running, second best':
      console.log(`Node 24 is not among the packages (install scripts are switched off?). Going on with this computer's Node ${running}.`)
      return
    case 'none':
      console.error(
        `This computer has Node ${running}, which is too old, and Node 24 is not among the packages: npm's install scripts seem to be switched off.\n` +
          'Either allow them (npm config delete ignore-scripts; remove node_modules; try again) or install Node 24 from https://nodejs.org.',
      )
      process.exit(1)
  }
}

const versionOfPackaged = () => JSON.parse(readFileSync(join(ROOT, 'node_modules', 'node', 'package.json'), 'utf8')).version

/**
 * @param {string} program
 * @param {string} script
 * @returns {Promise<never>}
 */
const goOnIn = (program, script) =>
  new Promise(() => {
    // The folder of the right Node goes first, so that what it starts in turn finds the same one.
    const path = [dirname(program), process.env['PATH'] ?? ''].join(process.platform === 'win32' ? ';' : ':')
    const child = spawn(program, [script, ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, PATH: path } })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`)
      process.exit(1)
    })
    child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))
  })
