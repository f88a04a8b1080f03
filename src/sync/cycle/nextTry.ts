import type { CycleEnd } from '#sync/cycle/cycleOutcome.ts'

const FIRST_MS = 1000
/** A counter's Wi-Fi comes back within minutes; later than this nobody would believe the status. */
const LONGEST_MS = 5 * 60_000

/**
 * When to try again after so many failures in a row: 1 s, doubled up to 5 minutes, less a part by chance so that the laptops
 * of a counter do not all come at once. What only a person or a new version can mend waits the longest at once.
 *
 * @param roll by chance, 0 to 1
 */
export const nextTryMs = (ended: CycleEnd, failuresInRow: number, roll: number): number => {
  const jitter = 0.5 + roll / 2
  switch (ended.kind) {
    case 'busy':
      // Never before the time that the server asked for, and not all at that very moment.
      return Math.max((ended.retryAfterMs ?? 0) * (1 + roll / 4), backoff(failuresInRow) * jitter)
    case 'unauthorised':
    case 'forbidden':
    case 'clientTooOld':
      return LONGEST_MS * jitter
    case 'done':
    case 'stopped':
      return FIRST_MS * jitter
    case 'offline':
    case 'deadline':
    case 'notOurServer':
    case 'cutOff':
    case 'tooLarge':
    case 'notThere':
    case 'serverError':
    case 'otherAnswer':
      return backoff(failuresInRow) * jitter
  }
}

const backoff = (failuresInRow: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, Math.max(0, failuresInRow - 1)))
