import type { RecordId } from '#kernel/RecordId.ts'
import { matchShape } from '#domain/participation/match.ts'
import type { Match } from '#domain/participation/match.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { MatchInput } from '#actions/stepMatch.ts'

/** A match, and the sign that it shares with those of friends. */
export interface WentWith extends MatchInput {
  readonly together?: RecordId
}

export const wentWith = ({ id: matchId, together }: Match): WentWith => ({ matchId, ...(together !== undefined && { together }) })

/** This match is not one of friends any more; the others go on. Given with whom it went before it goes with those again. */
export const goAlone: Deed<WentWith, WentWith, Problem> =
  (deps) =>
  ({ matchId, together }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const drafts = changedRecord({ record: 'match', shape: matchShape, id: matchId }, match.value, { together })
    return drafts.ok ? done(wentWith(match.value), drafts.value) : drafts
  }
