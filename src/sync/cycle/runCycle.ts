import { startRun } from '#sync/cycle/CycleRun.ts'
import type { CyclePorts, CycleRun } from '#sync/cycle/CycleRun.ts'
import { DONE, OTHER_ANSWER } from '#sync/cycle/cycleOutcome.ts'
import type { CycleEnd, CycleOutcome, StepEnd } from '#sync/cycle/cycleOutcome.ts'
import { fetchSnapshot } from '#sync/cycle/fetchSnapshot.ts'
import { FULL_PACE, widened } from '#sync/cycle/pace.ts'
import type { Pace } from '#sync/cycle/pace.ts'
import { pullOrMeet } from '#sync/cycle/pullOrMeet.ts'
import { pullPages } from '#sync/cycle/pullPages.ts'
import { pushUnsent } from '#sync/cycle/pushUnsent.ts'
import { uploadSnapshot } from '#sync/cycle/uploadSnapshot.ts'

/** Locked, or in kiosk, a device only pushes; unlocked it does both. */
export type CycleMode = 'pushOnly' | 'full'

export interface CyclePlan {
  readonly mode: CycleMode
  /** What the cycle before ended with. */
  readonly pace?: Pace
}

/** A server that is put back again and again while a cycle runs is left for the next cycle. */
const MOST_RESTARTS = 3

/**
 * One exchange with the server: push until nothing is left, then pull until there is no more, then snapshots. It may be cut at
 * any moment; the next one goes on from what is on the disk. It never deletes an entry, whatever the server answers.
 */
export const runCycle = async (ports: CyclePorts, { mode, pace = FULL_PACE }: CyclePlan): Promise<CycleOutcome> => {
  const run = startRun(ports, pace)
  const ended = await goAround(run, mode)
  const { waiting } = await ports.journal.marks()
  return {
    ended,
    pushed: run.pushed,
    pulled: run.pulled,
    unsent: await ports.journal.unsentCount(),
    waiting: run.waiting,
    tooLarge: run.tooLarge,
    aside: run.aside,
    restored: run.restored,
    snapshotWaits: waiting.length > 0,
    skewMs: run.skewMs,
    pace: ended.kind === 'done' ? widened(run.pace) : run.pace,
  }
}

const goAround = async (run: CycleRun, mode: CycleMode): Promise<CycleEnd> => {
  for (let restarts = 0; restarts <= MOST_RESTARTS; restarts++) {
    const end = await inOrder(run, stepsFor(mode, run.restored))
    if (end.kind !== 'restored') return end
    run.restored = true
  }
  return OTHER_ANSWER
}

/** After the server was put back, pulling first tells which entries it still has, so that only the others travel. */
const stepsFor = (mode: CycleMode, restored: boolean): readonly Step[] => {
  if (mode === 'pushOnly') return [pushUnsent]
  return restored ? [pullPages, fetchSnapshot, pushUnsent, uploadSnapshot] : [pushUnsent, pullOrMeet, fetchSnapshot, uploadSnapshot]
}

type Step = (run: CycleRun) => Promise<StepEnd>

const inOrder = async (run: CycleRun, steps: readonly Step[]): Promise<StepEnd> => {
  for (const step of steps) {
    const end = await step(run)
    if (end.kind !== 'done') return end
  }
  return DONE
}
