import type { RecordId } from '#kernel/RecordId.ts'
import { changedActivity } from '#actions/activityDrafts.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface CloseActivityInput {
  readonly activityId: RecordId
}

/** Nobody new is suggested for it any more; who takes part stays. Undone by `changeActivity` with `closed: false`. */
export const closeActivity: Deed<CloseActivityInput, { readonly activityId: RecordId }, Problem> =
  (deps) =>
  ({ activityId }) => {
    const activity = foundRecord(deps.read, 'activity', activityId)
    if (!activity.ok) return activity
    const drafts = changedActivity(activity.value, { closed: true })
    return drafts.ok ? done({ activityId }, drafts.value) : drafts
  }
