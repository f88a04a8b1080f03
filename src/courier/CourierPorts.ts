import type { Instant } from '#kernel/Instant.ts'
import type { OpenLocalJournal } from '#storage/openLocalJournal.ts'
import type { SyncReport } from '#sync/syncReport.ts'

/** What the pages of one browser say to each other about a location. */
export interface CourierChannel {
  /** Engines then take in what came. */
  readonly sayPulled: () => void
  readonly shareReport: (report: SyncReport) => void
  readonly close: () => void
}

export interface ChannelListener {
  /** An engine has saved something, or sealed a snapshot for the server. */
  readonly written: () => void
  /** Another page's courier ran a cycle. */
  readonly reported: (report: SyncReport) => void
}

/** The courier's surroundings: network, clock, dice, disk, and the other pages. */
export interface CourierPorts {
  readonly request: typeof fetch
  readonly now: () => Instant
  /** By chance, 0 to 1. */
  readonly roll: () => number
  /** Answers how to call it off. */
  readonly later: (ms: number, work: () => void) => () => void
  /** Undefined where this laptop has no such journal. */
  readonly openJournal: (location: string) => Promise<OpenLocalJournal | undefined>
  readonly exclusively: Exclusively
  readonly openChannel: (location: string, listener: ChannelListener) => CourierChannel
  readonly tell: (report: SyncReport) => void
}

/**
 * Does the work while no other page of this browser does the same; answers undefined where another one is at it. A page that
 * gives no sign of life any more loses its turn, and is told so by `isTaken` if it ever wakes.
 */
export type Exclusively = <T>(
  name: string,
  isFrozen: () => Promise<boolean>,
  work: (isTaken: () => boolean) => Promise<T>,
) => Promise<T | undefined>
