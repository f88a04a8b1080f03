import type { SaveProblem } from '#engine/door.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { Result } from '#kernel/Result.ts'
import type { Closing } from '#sync/closingOf.ts'
import type { SyncReport } from '#sync/syncReport.ts'

/** The backup that was just made does not hold all that is here; it is not given out. */
export interface BackupNotWhole {
  readonly kind: 'backupNotWhole'
}

/** What the page asks of the engine while somebody closes the day. */
export interface ClosingCalls {
  /** The moment from which confirmations count. */
  closingMoment: { input: undefined; answer: Instant }
  closing: {
    input: { readonly begunAt: Instant | undefined; readonly report: SyncReport | undefined }
    answer: Result<Closing, SaveProblem>
  }
  /** Makes the backup and reads it back: opens all of it and counts. */
  closingBackup: {
    input: undefined
    answer: Result<{ readonly bytes: Uint8Array; readonly entries: number }, SaveProblem | BackupNotWhole>
  }
}
