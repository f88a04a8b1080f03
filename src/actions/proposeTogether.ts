import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { matchShape } from '#domain/participation/match.ts'
import { openMatchOf } from '#domain/participation/openMatch.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { wentWith } from '#actions/goAlone.ts'
import type { WentWith } from '#actions/goAlone.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface ProposeTogetherInput {
  readonly activityId: RecordId
  readonly residentIds: readonly RecordId[]
}

export interface ProposedTogether {
  readonly matchIds: readonly RecordId[]
  /** Those of them that were made now: to be withdrawn when this was a slip. */
  readonly madeIds: readonly RecordId[]
  /** Those that were there and now go with the others, each with whom it went before: for `goAlone` to bring back. */
  readonly joined: readonly WentWith[]
}

/** Friends who want to go together. Each has a match of their own and decides alone; who says no keeps nobody else from going. */
export const proposeTogether: Deed<ProposeTogetherInput, ProposedTogether, Problem> =
  (deps) =>
  ({ activityId, residentIds }) => {
    const people = [...new Set(residentIds)]
    if (people.length < 2) return err({ kind: 'valueNotKnown', field: 'residentIds' })
    const open = people.map((residentId) => openMatchOf(deps.read.by('match', 'about', residentId), residentId, activityId))
    // Two friends go already: the third joins them.
    const together = open.find((match) => match?.together !== undefined)?.together ?? deps.newId()
    const matchIds: RecordId[] = []
    const madeIds: RecordId[] = []
    const joinedNow: WentWith[] = []
    const changes: DraftChange[] = []
    for (const residentId of people) {
      const proposed = proposeMatch(deps)({ residentId, activityId })
      if (!proposed.ok) return proposed
      const { matchId, isNew } = proposed.value.answer
      matchIds.push(matchId)
      if (isNew) madeIds.push(matchId)
      changes.push(
        ...proposed.value.changes,
        ...(isNew ? [{ kind: 'field', record: 'match', id: matchId, field: 'together', value: together } as const] : []),
      )
      if (isNew) continue
      const present = foundRecord(deps.read, 'match', matchId)
      if (!present.ok) return present
      const joined = changedRecord({ record: 'match', shape: matchShape, id: matchId }, present.value, { together })
      if (!joined.ok) return joined
      if (joined.value.length > 0) joinedNow.push(wentWith(present.value))
      changes.push(...joined.value)
    }
    return done({ matchIds, madeIds, joined: joinedNow }, changes)
  }
