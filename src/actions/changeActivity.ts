import type { RecordId } from '#kernel/RecordId.ts'
import { changedActivity, knownOrganisation } from '#actions/activityDrafts.ts'
import type { ActivityFields } from '#actions/activityDrafts.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface ChangeActivityInput {
  readonly activityId: RecordId
  /** Sets are given whole; only elements that differ are written. */
  readonly set: Partial<ActivityFields>
  /** What was on the screen before. */
  readonly saw?: Partial<ActivityFields>
}

/** Planned sessions keep their own times. */
export const changeActivity: Deed<ChangeActivityInput, { readonly activityId: RecordId }, Problem> =
  (deps) =>
  ({ activityId, set, saw }) => {
    const activity = foundRecord(deps.read, 'activity', activityId)
    if (!activity.ok) return activity
    const organisation = knownOrganisation(deps.read, set.organisationId)
    if (!organisation.ok) return organisation
    const drafts = changedActivity(activity.value, set, saw)
    return drafts.ok ? done({ activityId }, drafts.value) : drafts
  }
