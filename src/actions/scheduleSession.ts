import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { plannedSession } from '#actions/plannedSession.ts'

export interface ScheduleSessionInput {
  readonly activityId: RecordId
  readonly day: CalendarDate
  /** The activity's own times where none are given. */
  readonly startsAt?: TimeOfDay
  readonly endsAt?: TimeOfDay
}

/** One dated occurrence. Planned on two laptops it is one session; planned again after it was cancelled it is on again. */
export const scheduleSession: Deed<ScheduleSessionInput, { readonly sessionId: RecordId }, Problem> =
  (deps) =>
  ({ activityId, day, startsAt, endsAt }) => {
    const activity = foundRecord(deps.read, 'activity', activityId)
    if (!activity.ok) return activity
    const times =
      startsAt === undefined ? { startsAt: activity.value.startsAt, endsAt: endsAt ?? activity.value.endsAt } : { startsAt, endsAt }
    const { sessionId, drafts } = plannedSession(deps, { activityId, day, ...times })
    return drafts.ok ? done({ sessionId }, drafts.value) : drafts
  }
