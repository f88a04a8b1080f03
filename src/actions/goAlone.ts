import { matchShape } from '#domain/participation/match.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { MatchInput } from '#actions/stepMatch.ts'

/** This match is not one of friends any more; the others go on. */
export const goAlone: Deed<MatchInput, MatchInput, Problem> =
  (deps) =>
  ({ matchId }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const drafts = changedRecord({ record: 'match', shape: matchShape, id: matchId }, match.value, { together: undefined })
    return drafts.ok ? done({ matchId }, drafts.value) : drafts
  }
