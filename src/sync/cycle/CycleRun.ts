import type { Instant } from '#kernel/Instant.ts'
import type { CycleProgress } from '#sync/cycle/cycleOutcome.ts'
import type { LocalJournal } from '#sync/cycle/LocalJournal.ts'
import type { Pace } from '#sync/cycle/pace.ts'
import type { SyncServer } from '#sync/cycle/SyncServer.ts'
import type { WaitReason } from '#sync/wirePush.ts'

export interface CyclePorts {
  readonly journal: LocalJournal
  readonly server: SyncServer
  readonly now: () => Instant
  readonly told?: (progress: CycleProgress) => void
  /** Asked between requests: true when somebody else goes on, or the page locks. */
  readonly isOver?: () => boolean
}

/** One cycle while it runs; only its own steps write in it. */
export interface CycleRun {
  readonly ports: CyclePorts
  pace: Pace
  pushed: number
  pulled: number
  aside: number
  tooLarge: number
  restored: boolean
  skewMs: number | undefined
  readonly waiting: Record<WaitReason, number>
}

export const startRun = (ports: CyclePorts, pace: Pace): CycleRun => ({
  ports,
  pace,
  pushed: 0,
  pulled: 0,
  aside: 0,
  tooLarge: 0,
  restored: false,
  skewMs: undefined,
  waiting: { unlockFirst: 0, needsSyncToken: 0 },
})

export const isOver = ({ ports }: CycleRun): boolean => ports.isOver?.() ?? false

export const noteSkew = (run: CycleRun, serverNow: Instant): void => {
  run.skewMs = serverNow - run.ports.now()
}
