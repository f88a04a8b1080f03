import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { KioskPorts } from '#engine/kioskClient.ts'
import type { EnrolmentServer } from '#sync/enrolment/EnrolmentServer.ts'

/**
 * Notices a database that was emptied behind our back: what a location should hold at least is noted in another kind of
 * storage. The note counts saves, nothing else.
 */
export interface KeptNote {
  readonly note: (location: string) => void
  /** Locations that were here once and are not in the list any more. */
  readonly missing: (present: readonly string[]) => readonly string[]
  readonly forget: (location: string) => void
}

export interface ClientPorts extends KioskPorts {
  readonly createEngineWorker: () => Worker
  readonly createKeeperWorker: () => Worker
  readonly createStoryWorker: () => Worker
  readonly today: () => CalendarDate
  readonly kept: KeptNote
  /** 16 random hex characters, minted once for this page. */
  readonly writer: string
  /** The clock time of an instant in milliseconds, `HH:MM`, at this laptop. */
  readonly clockTime: (at: number) => string
  /** The list that the four words are drawn from; a file of the app, stored for offline use like all others. */
  readonly loadWordList: () => Promise<string>
  /** Who carries sealed entries; told when a counter opens and locks. */
  readonly courier: {
    readonly unlocked: (location: string, syncToken: string | undefined) => void
    readonly locked: () => void
    readonly server: EnrolmentServer
    readonly look: () => void
  }
  readonly persistStorage: () => Promise<boolean>
  /** Leaves the page for an empty one, or for the kiosk, so that nothing of it stays in memory. */
  readonly leave: () => void
}
