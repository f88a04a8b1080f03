import { err } from '#kernel/Result.ts'
import { matchShape } from '#domain/participation/match.ts'
import type { MatchLife, Waiting } from '#domain/participation/match.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { MatchInput } from '#actions/stepMatch.ts'

export interface StopWaitingInput extends MatchInput {
  /** What `waitForPlace` answered, to undo that: where the match was, and whether it had waited before. */
  readonly life?: MatchLife
  readonly waited?: Waiting
}

export interface StoppedWaiting extends MatchInput {
  /** Its place in the line, for `waitForPlace` to give it back. */
  readonly waited?: Waiting
}

/** Off the waiting list; the proposal itself stays. As an undo it does nothing where somebody gave the person a place meanwhile. */
export const stopWaiting: Deed<StopWaitingInput, StoppedWaiting, Problem> =
  (deps) =>
  ({ matchId, life, waited: before }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const { life: present, waiting: waited } = match.value
    if (life && present?.kind !== 'proposed') {
      return err({ kind: 'matchStepNotPossible', to: life.kind, ...(present && { from: present.kind }) })
    }
    const target = { record: 'match', shape: matchShape, id: matchId } as const
    const drafts = changedRecord(target, match.value, { waiting: before, ...(life && { life }) })
    return drafts.ok ? done({ matchId, ...(waited && { waited }) }, drafts.value) : drafts
  }
