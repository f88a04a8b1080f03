import type { CourierPorts } from '#courier/CourierPorts.ts'
import { createHttpServer } from '#courier/httpServer.ts'
import { isFrozen } from '#courier/isFrozen.ts'
import { keepBeating } from '#courier/keepBeating.ts'
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
  /** Tries as soon as the cycle that runs is over, or at once; not before the time that a busy server asked for. */
  readonly kick: () => void
  /** The sync token while the counter is open here, undefined while it is locked. */
  readonly setSyncToken: (syncToken: string | undefined) => void
  /** Counts what is unsent and tells how things stand, without asking the server. */
  readonly tellAgain: () => void
  readonly end: () => void
}

/** Unlocked, it looks for news this often without being poked; locked, only while something is unsent. */
const EVERY_MS = 60_000
/** Another page is at it. It may not have the sync token, so that what this page wants is not done when it is through. */
const ELSEWHERE_MS = 2000

/** What came of a turn: nothing to do, another page is at it, or a cycle. */
type Turn = 'nothing' | 'elsewhere' | CycleOutcome

export const createLocationCourier = (ports: CourierPorts, location: string): LocationCourier => {
  let syncToken: string | undefined
  let report = firstReport(location)
  let pace: Pace = FULL_PACE
  let failures = 0
  let isRunning = false
  let isAsked = false
  /** The wait before was over; nobody asked. Only then a failure makes the next wait longer. */
  let isDue = false
  let isPutOff = false
  let isEnded = false
  let cancel: () => void = () => undefined
  let counts = 0
  let countTold = 0

  const tell = (next: SyncReport): void => {
    report = next
    if (!isEnded) ports.tell(report)
  }

  const kick = (): void => {
    isAsked = true
    if (isRunning || isEnded || isPutOff) return
    cancel()
    isRunning = true
    void goAround()
  }

  const waitThenKick = (ms: number): void => {
    cancel = ports.later(ms, () => {
      isPutOff = false
      isDue = true
      kick()
    })
  }

  const goAround = async (): Promise<void> => {
    let wait: number | undefined
    while (isAsked && !isEnded && !isPutOff) {
      isAsked = false
      try {
        wait = waitAfter(await once())
      } catch {
        // The disk could not be read or written; what is on it stays, and a later try may find it well again.
        wait = EVERY_MS
      }
      isDue = false
    }
    isRunning = false
    if (wait !== undefined && !isEnded) waitThenKick(wait)
  }

  const waitAfter = (turn: Turn): number | undefined => {
    if (turn === 'nothing') return undefined
    if (turn === 'elsewhere') return ELSEWHERE_MS
    const { ended, unsent } = turn
    if (ended.kind === 'stopped') return EVERY_MS
    if (ended.kind === 'done') {
      failures = 0
      return syncToken !== undefined || unsent > 0 ? EVERY_MS : undefined
    }
    failures = isDue || failures === 0 ? failures + 1 : failures
    isPutOff = ended.kind === 'busy' && ended.retryAfterMs !== undefined
    return nextTryMs(ended, failures, ports.roll())
  }

  /** Into the report, unless a later count is there already. */
  const count = async (journal: OpenLocalJournal): Promise<void> => {
    const turn = ++counts
    const [appendToken, unsent, parked] = await Promise.all([journal.appendToken(), journal.unsentCount(), journal.parked()])
    if (turn < countTold) return
    countTold = turn
    report = { ...report, enrolled: appendToken !== undefined, unsent, aside: parked.length }
  }

  const withJournal = async <T>(work: (journal: OpenLocalJournal) => Promise<T>): Promise<T | undefined> => {
    const journal = await ports.openJournal(location)
    if (journal === undefined) return undefined
    try {
      return await work(journal)
    } finally {
      journal.close()
    }
  }

  /** A save is told of at once, also while a request hangs. */
  const tellAgain = (): void => {
    if (isEnded) return
    void withJournal(count)
      .then(() => {
        tell(report)
      })
      // The disk could not be read; the next try counts again.
      .catch(() => undefined)
  }

  const once = async (): Promise<Turn> => {
    const turn = await withJournal(async (journal) => {
      await count(journal)
      tell(report)
      const appendToken = await journal.appendToken()
      if (appendToken === undefined || (syncToken === undefined && report.unsent === 0)) return 'nothing'
      const cycled = await ports.exclusively(
        `meedoenbalie-sync-${location}`,
        () => isFrozen(ports, journal.lastBeat),
        (isTaken) => cycle(journal, appendToken, isTaken),
      )
      return cycled ?? 'elsewhere'
    })
    return turn ?? 'nothing'
  }

  const cycle = async (journal: OpenLocalJournal, appendToken: string, isTaken: () => boolean): Promise<CycleOutcome> => {
    const token = syncToken
    const isOver = (): boolean => isTaken() || isEnded || (token !== undefined && syncToken !== token)
    const stopBeating = await keepBeating(ports, journal.beat)
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
            if (working.phase === 'pull' && !isEnded) channel.sayPulled()
          },
        },
        { mode: token === undefined ? 'pushOnly' : 'full', pace },
      )
      pace = outcome.pace
      await count(journal)
      tell(reportCycle(report, outcome, ports.now()))
      // A page that lost its turn has old news.
      if (!isTaken() && !isEnded) {
        channel.shareReport(report)
        if (outcome.pulled > 0 || outcome.pushed > 0 || outcome.restored || outcome.snapshotWaits) channel.sayPulled()
      }
      return outcome
    } finally {
      stopBeating()
      if (report.working !== undefined) tell({ ...report, working: undefined })
    }
  }

  const channel = ports.openChannel(location, {
    written: () => {
      tellAgain()
      kick()
    },
    reported: (theirs) => {
      if (report.triedAt !== undefined && (theirs.triedAt ?? 0) < report.triedAt) return
      // What is unsent is counted here: since they counted, somebody may have saved.
      const { enrolled, unsent, aside, working } = report
      report = { ...theirs, enrolled, unsent, aside, working }
      tellAgain()
    },
  })

  return {
    kick,
    setSyncToken: (next) => {
      if (next === syncToken) return
      syncToken = next
      failures = 0
      kick()
    },
    tellAgain,
    end: () => {
      isEnded = true
      cancel()
      channel.close()
    },
  }
}
