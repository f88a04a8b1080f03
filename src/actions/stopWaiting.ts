import type { MatchLife } from '#domain/participation/match.ts'
import { matchShape } from '#domain/participation/match.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { MatchInput } from '#actions/stepMatch.ts'

export interface StopWaitingInput extends MatchInput {
  /** Where the match was before it waited, to undo that. */
  readonly life?: MatchLife
}

/** Off the waiting list; the proposal itself stays. */
export const stopWaiting: Deed<StopWaitingInput, MatchInput, Problem> =
  (deps) =>
  ({ matchId, life }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const target = { record: 'match', shape: matchShape, id: matchId } as const
    const drafts = changedRecord(target, match.value, { waiting: undefined, ...(life && { life }) })
    return drafts.ok ? done({ matchId }, drafts.value) : drafts
  }
