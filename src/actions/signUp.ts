import type { RecordId } from '#kernel/RecordId.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'

export interface SignUpInput {
  readonly residentId: RecordId
  readonly activityIds: readonly RecordId[]
}

export interface SignedUp {
  /** Those that were made now: to be withdrawn when this was a slip. What the person was in already stays as it is. */
  readonly madeIds: readonly RecordId[]
}

/** One person points at several activities, at a day on which many sign up at once: all of it is written, or nothing. */
export const signUp: Deed<SignUpInput, SignedUp, Problem> =
  (deps) =>
  ({ residentId, activityIds }) => {
    const madeIds: RecordId[] = []
    const changes: DraftChange[] = []
    for (const activityId of new Set(activityIds)) {
      const proposed = proposeMatch(deps)({ residentId, activityId })
      if (!proposed.ok) return proposed
      const { matchId, isNew } = proposed.value.answer
      if (isNew) madeIds.push(matchId)
      changes.push(...proposed.value.changes)
    }
    return done({ madeIds }, changes)
  }
