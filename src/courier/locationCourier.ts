import type { CourierPorts } from '#courier/CourierPorts.ts'
import { createHttpServer } from '#courier/httpServer.ts'
import type { OpenLocalJournal } from '#storage/openLocalJournal.ts'
import type { CycleOutcome } from '#sync/cycle/cycleOutcome.ts'
import { nextTryMs } from '#sync/cycle/nextTry.ts'
import { FULL_PACE } from '#sync/cycle/pace.ts'
import type { Pace } from '#sync/cycle/pace.ts'
import { runCycle } from '#sync/cycle/runCycle.ts'
import { reportCycle } from '#sync/reportCycle.ts'
import { firstReport } from '#sync/syncReport.ts'
import type { SyncReport } from '#sync/syncReport.ts'

/** Carries the sealed entries of one location: pushes at any time, pulls while it has the sync token. */
export interface LocationCourier {
  /** Tries as soon as the cycle that runs is over, or at once. */
  readonly kick: () => void
  /** The sync token while the counter is open here, undefined while it is locked. */
  readonly setSyncToken: (syncToken: string | undefined) => void
  readonly report: () => SyncReport
  readonly end: () => void
}

/** Unlocked, it looks for news this often without being poked; locked, only while something is unsent. */
const EVERY_MS = 60_000
const BEAT_EVERY_MS = 10_000
/** No sign of life for this long: the page is frozen. */
const FROZEN_MS = 60_000
const FIRST_BEAT_MS = 2000

export const createLocationCourier = (ports: CourierPorts, location: string): LocationCourier => {
  let syncToken: string | undefined
  let report = firstReport(location)
  let pace: Pace = FULL_PACE
  let failures = 0
  let isRunning = false
  let isAsked = false
  let isEnded = false
  let cancel: () => void = () => undefined

  const tell = (next: SyncReport): void => {
    report = next
    if (!isEnded) ports.tell(report)
  }
  const channel = ports.openChannel(location, {
    written: () => {
      kick()
    },
    reported: (theirs) => {
      tell(theirs)
    },
  })

  const kick = (): void => {
    isAsked = true
    if (isRunning || isEnded) return
    cancel()
    isRunning = true
    void goAround().finally(() => {
      isRunning = false
    })
  }

  const goAround = async (): Promise<void> => {
    let wait: number | undefined
    while (isAsked && !isEnded) {
      isAsked = false
      try {
        wait = waitAfter(await once())
      } catch {
        // The disk could not be read or written; what is on it stays, and a later try may find it well again.
        wait = EVERY_MS
      }
    }
    if (wait !== undefined && !isEnded) cancel = ports.later(wait, kick)
  }

  const waitAfter = (outcome: CycleOutcome | undefined): number | undefined => {
    if (outcome === undefined || outcome.ended.kind === 'stopped') return report.enrolled ? EVERY_MS : undefined
    failures = outcome.ended.kind === 'done' ? 0 : failures + 1
    if (failures > 0) return nextTryMs(outcome.ended, failures, ports.roll())
    return syncToken !== undefined || outcome.unsent > 0 ? EVERY_MS : undefined
  }

  /** Undefined where there is nothing to do, or another page does it. */
  const once = async (): Promise<CycleOutcome | undefined> => {
    const journal = await ports.openJournal(location)
    if (journal === undefined) return undefined
    try {
      const appendToken = await journal.appendToken()
      tell({ ...report, enrolled: appendToken !== undefined, unsent: await journal.unsentCount(), aside: (await journal.parked()).length })
      if (appendToken === undefined) return undefined
      const isSilent = async (): Promise<boolean> => ports.now() - ((await journal.lastBeat()) ?? 0) > FROZEN_MS
      // Whoever has only just begun gets a moment for its first sign of life.
      const isFrozen = async (): Promise<boolean> => {
        if (!(await isSilent())) return false
        await pause()
        return isSilent()
      }
      return await ports.exclusively(`meedoenbalie-sync-${location}`, isFrozen, (isTaken) => cycle(journal, appendToken, isTaken))
    } finally {
      journal.close()
    }
  }

  const cycle = async (journal: OpenLocalJournal, appendToken: string, isTaken: () => boolean): Promise<CycleOutcome> => {
    const token = syncToken
    const beating = await keepBeating(journal)
    const isOver = (): boolean => isTaken() || isEnded || (token !== undefined && syncToken !== token)
    tell({ ...report, working: 'begun' })
    try {
      const outcome = await runCycle(
        {
          journal,
          server: createHttpServer({ request: ports.request, location, token: token ?? appendToken }),
          now: ports.now,
          isOver,
          told: (working) => {
            tell({ ...report, working })
            if (working.phase === 'pull') channel.sayPulled()
          },
        },
        { mode: token === undefined ? 'pushOnly' : 'full', pace },
      )
      pace = outcome.pace
      tell(reportCycle(report, outcome, (await journal.parked()).length, ports.now()))
      channel.shareReport(report)
      if (outcome.pulled > 0 || outcome.pushed > 0 || outcome.restored || outcome.snapshotWaits) channel.sayPulled()
      return outcome
    } finally {
      beating()
      if (report.working !== undefined) tell({ ...report, working: undefined })
    }
  }

  /** Answers how to stop. */
  const keepBeating = async (journal: OpenLocalJournal): Promise<() => void> => {
    let stop: () => void = () => undefined
    const beat = async (): Promise<void> => {
      await journal.beat(ports.now())
      stop = ports.later(BEAT_EVERY_MS, () => void beat().catch(() => undefined))
    }
    await beat()
    return () => {
      stop()
    }
  }

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      ports.later(FIRST_BEAT_MS, () => {
        resolve()
      })
    })

  return {
    kick,
    setSyncToken: (next) => {
      if (next === syncToken) return
      syncToken = next
      failures = 0
      kick()
    },
    report: () => report,
    end: () => {
      isEnded = true
      cancel()
      channel.close()
    },
  }
}
