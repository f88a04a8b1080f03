import type { CycleProgress } from '#sync/cycle/cycleOutcome.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { Trouble } from '#sync/troubleOf.ts'

/** How the exchange of one location with its server stands, as it is told to people. It holds counts and times, no content. */
export interface SyncReport {
  readonly location: string
  /** Whether a server was ever set up for this location on this laptop. */
  readonly enrolled: boolean
  /** Entries on this laptop's disk that no server has confirmed. */
  readonly unsent: number
  /** Entries that the server did not take, or that could not be opened: kept, for a person to look at. */
  readonly aside: number
  readonly working: CycleProgress | 'begun' | undefined
  /** When the server last had confirmed every entry of this laptop. */
  readonly safeAt: Instant | undefined
  /** When a try last came to an end, good or bad. */
  readonly triedAt: Instant | undefined
  /** Why the last try did not come to its end. */
  readonly trouble: Trouble | undefined
  /** The server's clock minus this laptop's, in milliseconds, where it is more than people would shrug off. */
  readonly skewMs: number | undefined
  /** The server had been put back to an older state and got back what it lacked. */
  readonly restoredAt: Instant | undefined
  /** What happened, the newest first. */
  readonly log: readonly SyncLogLine[]
}

export interface SyncLogLine {
  readonly at: Instant
  readonly what: 'pushed' | 'pulled' | 'restored' | 'aside' | 'safe' | Trouble
  readonly count: number
}

/** A clock that is off by more than this confuses people, in milliseconds. */
export const SKEW_TOLD_MS = 2 * 60_000

/** Enough for a day of trouble on one screen. */
export const LOG_LINES = 20

export const firstReport = (location: string): SyncReport => ({
  location,
  enrolled: false,
  unsent: 0,
  aside: 0,
  working: undefined,
  safeAt: undefined,
  triedAt: undefined,
  trouble: undefined,
  skewMs: undefined,
  restoredAt: undefined,
  log: [],
})
