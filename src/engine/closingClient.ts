import type { ClosingCalls } from '#engine/closingDoor.ts'
import type { EngineLink } from '#engine/engineLink.ts'
import type { SyncReport } from '#engine/status.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { Closing } from '#sync/closingOf.ts'

export type { Closing }

/** What a screen needs to close the day. */
export interface ClosingClient {
  /** The moment from which confirmations count, by the clock that they are counted with. */
  readonly closingMoment: () => Promise<Instant>
  /** How it stands now, counted on the disk. */
  readonly closing: (begunAt: Instant | undefined) => Promise<ClosingCalls['closing']['answer']>
  readonly closingBackup: () => Promise<ClosingCalls['closingBackup']['answer']>
  /** Tries the server at once; what comes of it is in the report. */
  readonly syncNow: () => void
}

export const createClosingClient = (
  engine: () => EngineLink,
  report: () => SyncReport | undefined,
  courier: { readonly look: () => void },
): ClosingClient => ({
  closingMoment: () => engine().call('closingMoment', undefined),
  closing: (begunAt) => engine().call('closing', { begunAt, report: report() }),
  closingBackup: () => engine().call('closingBackup', undefined),
  syncNow: () => {
    courier.look()
  },
})
