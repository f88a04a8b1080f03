import type { Instant } from '#kernel/Instant.ts'
import type { CycleProgress } from '#sync/cycle/cycleOutcome.ts'
import type { Trouble } from '#sync/troubleOf.ts'
import type { SyncReport } from '#sync/syncReport.ts'

/** What is known when somebody closes the day. `unsent` and `aside` are counted on the disk, after the newest save. */
export interface ClosingFacts {
  readonly practice: boolean
  readonly hasServer: boolean
  readonly unsent: number
  readonly aside: number
  /** When somebody began to close; undefined while nobody has. */
  readonly begunAt: Instant | undefined
  readonly report: SyncReport | undefined
  /** The backup that was made and read back since this counter was opened: how many entries it holds, and how many there are now. */
  readonly backup: { readonly entries: number; readonly entriesNow: number } | undefined
}

export type Closing =
  | { readonly kind: 'notBegun'; readonly by: 'server' | 'file' | 'practice'; readonly unsent: number }
  /** Something lies aside: nobody can say of it that it is safe. */
  | { readonly kind: 'aside'; readonly count: number }
  | { readonly kind: 'sending'; readonly unsent: number; readonly progress: CycleProgress | undefined }
  | { readonly kind: 'stuck'; readonly unsent: number; readonly trouble: Trouble }
  /** No backup, or something was saved since. */
  | { readonly kind: 'backupDue' }
  | { readonly kind: 'safe'; readonly by: 'server'; readonly at: Instant }
  | { readonly kind: 'safe'; readonly by: 'file'; readonly entries: number }
  | { readonly kind: 'safe'; readonly by: 'practice' }

/**
 * Whether everything of this laptop is safe. Never by a guess: with a server only where nothing is unsent or aside on the disk now, and an
 * exchange that ended after the closing began found all confirmed; without one only where a backup was read back that holds all there is.
 */
export const closingOf = ({ practice, hasServer, unsent, aside, begunAt, report, backup }: ClosingFacts): Closing => {
  if (begunAt === undefined) return { kind: 'notBegun', by: practice ? 'practice' : hasServer ? 'server' : 'file', unsent }
  if (practice) return { kind: 'safe', by: 'practice' }
  if (aside > 0) return { kind: 'aside', count: aside }
  if (!hasServer) {
    return backup !== undefined && backup.entries === backup.entriesNow
      ? { kind: 'safe', by: 'file', entries: backup.entries }
      : { kind: 'backupDue' }
  }
  const safeAt = report?.safeAt
  if (unsent === 0 && safeAt !== undefined && safeAt >= begunAt) return { kind: 'safe', by: 'server', at: safeAt }
  // A try that began before the closing says nothing about it.
  const triedSince = report?.working === undefined && report?.triedAt !== undefined && report.triedAt >= begunAt
  if (triedSince && report.trouble !== undefined) return { kind: 'stuck', unsent, trouble: report.trouble }
  return { kind: 'sending', unsent, progress: typeof report?.working === 'object' ? report.working : undefined }
}
