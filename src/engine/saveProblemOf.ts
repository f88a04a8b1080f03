import type { SaveProblem } from '#engine/door.ts'

/**
 * What a failed transaction means to the person at the desk. A full disk arrives as an AbortError with the
 * QuotaExceededError inside (measured in Chromium), and Dexie wraps it once more.
 */
export const saveProblemOf = (error: unknown): SaveProblem =>
  mentionsQuota(error, 0) ? { kind: 'storageFull' } : { kind: 'storageFailed' }

const DEEPEST = 5

const mentionsQuota = (error: unknown, depth: number): boolean => {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false
  if ('name' in error && error.name === 'QuotaExceededError') return true
  return ('inner' in error && mentionsQuota(error.inner, depth + 1)) || ('cause' in error && mentionsQuota(error.cause, depth + 1))
}
