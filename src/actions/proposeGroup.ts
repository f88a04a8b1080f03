import type { RecordId } from '#kernel/RecordId.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { proposeTogether } from '#actions/proposeTogether.ts'

export interface ProposeGroupInput {
  readonly activityId: RecordId
  readonly residentIds: readonly RecordId[]
  /** Two of them who go together, as friends. */
  readonly pairs?: readonly (readonly [RecordId, RecordId])[]
}

export interface ProposedGroup {
  /** Those that were made now: to be withdrawn when this was a slip. Who had an open match keeps that one. */
  readonly madeIds: readonly RecordId[]
}

/** Proposes an activity to several people at once: all of it is written, or nothing. Each decides alone. */
export const proposeGroup: Deed<ProposeGroupInput, ProposedGroup, Problem> =
  (deps) =>
  ({ activityId, residentIds, pairs = [] }) => {
    const madeIds: RecordId[] = []
    const changes: DraftChange[] = []
    const inPair = new Set(pairs.flat())
    for (const pair of pairs) {
      const proposed = proposeTogether(deps)({ activityId, residentIds: pair })
      if (!proposed.ok) return proposed
      madeIds.push(...proposed.value.answer.madeIds)
      changes.push(...proposed.value.changes)
    }
    for (const residentId of new Set(residentIds)) {
      if (inPair.has(residentId)) continue
      const proposed = proposeMatch(deps)({ residentId, activityId })
      if (!proposed.ok) return proposed
      const { matchId, isNew } = proposed.value.answer
      if (isNew) madeIds.push(matchId)
      changes.push(...proposed.value.changes)
    }
    return done({ madeIds }, changes)
  }
