/** From this version on, Node runs TypeScript files by itself (type stripping without a flag). */
const OLDEST = [22, 18]

/**
 * Which Node goes on: the one that runs, or the one that came with the packages. Everything is built and tested with the
 * latter; the other is second best, and good enough when install scripts are switched off and nothing else is there.
 * @param {string} running version of the Node that runs this, such as `20.20.2`
 * @param {string | undefined} packaged version of the Node among the packages, if it is there
 * @returns {'running' | 'packaged' | 'running, second best' | 'none'}
 */
export const chooseNode = (running, packaged) => {
  const [major = 0, minor = 0] = numbers(running)
  if (packaged !== undefined) return major === numbers(packaged)[0] ? 'running' : 'packaged'
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor) ? 'running, second best' : 'none'
}

const numbers = (/** @type {string} */ version) => version.split('.').map(Number)
