import type { RecordId } from '#kernel/RecordId.ts'
import { matchShape } from '#domain/participation/match.ts'
import { openMatchOf } from '#domain/participation/openMatch.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface ProposeMatchInput {
  readonly residentId: RecordId
  readonly activityId: RecordId
}

export interface ProposedMatch {
  readonly matchId: RecordId
  /** False when the two had an open match already: then nothing was written, and there is nothing to undo. */
  readonly isNew: boolean
}

/** This person and this activity: nothing here refuses it, since matching informs a conversation and a person decides. */
export const proposeMatch: Deed<ProposeMatchInput, ProposedMatch, Problem> =
  (deps) =>
  ({ residentId, activityId }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const activity = foundRecord(deps.read, 'activity', activityId)
    if (!activity.ok) return activity
    const present = openMatchOf(deps.read.by('match', 'about', residentId), residentId, activityId)
    if (present) return done({ matchId: present.id, isNew: false })
    const matchId = deps.newId()
    const drafts = newRecord(
      { record: 'match', shape: matchShape, id: matchId },
      { about: residentId, activityId, proposedBy: deps.onDuty, life: { kind: 'proposed', on: deps.today } },
    )
    return drafts.ok ? done({ matchId, isNew: true }, drafts.value) : drafts
  }
