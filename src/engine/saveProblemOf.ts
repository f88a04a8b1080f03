import type { SaveProblem } from '#engine/door.ts'

/**
 * What a failed transaction means to the person at the desk. A full disk arrives as an AbortError with the
 * QuotaExceededError inside (measured in Chromium), and Dexie wraps it once more.
 */
export const saveProblemOf = (error: unknown): SaveProblem =>
  mentions(error, FULL, 0) ? { kind: 'storageFull' } : mentions(error, NEWER, 0) ? { kind: 'reloadNeeded' } : { kind: 'storageFailed' }

const FULL: readonly string[] = ['QuotaExceededError']
/** The journal was closed under this page, or refused it, since a newer version of the app works on it. */
const NEWER: readonly string[] = ['OlderCodeError', 'DatabaseClosedError', 'VersionError']

const DEEPEST = 5

const mentions = (error: unknown, names: readonly string[], depth: number): boolean => {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false
  if ('name' in error && names.some((name) => name === error.name)) return true
  return ('inner' in error && mentions(error.inner, names, depth + 1)) || ('cause' in error && mentions(error.cause, names, depth + 1))
}
