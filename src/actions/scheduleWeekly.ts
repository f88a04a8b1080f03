import { daysBetween } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { weeklyDays, withinActivity } from '#domain/offer/weeklySessions.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { plannedSession } from '#actions/plannedSession.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface ScheduleWeeklyInput {
  readonly activityId: RecordId
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/** A year and a week: further ahead nobody knows, and a slip of the pen in the year would plan a century. */
const MOST_DAYS = 371

/**
 * Sessions on the activity's weekdays, first and last day included. A day that has a session of this activity is left alone, also a
 * cancelled one: somebody decided that. Answers the sessions that are new.
 */
export const scheduleWeekly: Deed<ScheduleWeeklyInput, { readonly sessionIds: readonly RecordId[] }, Problem> =
  (deps) =>
  ({ activityId, from, until }) => {
    const activity = foundRecord(deps.read, 'activity', activityId)
    if (!activity.ok) return activity
    const { weekdays, startsAt, endsAt } = activity.value
    if (weekdays.length === 0) return err({ kind: 'weekdaysMissing', field: 'weekdays' })
    if (until < from) return err({ kind: 'untilBeforeFrom', field: 'until' })
    if (daysBetween(from, until) > MOST_DAYS) return err({ kind: 'periodTooLong', field: 'until', maxDays: MOST_DAYS })

    const taken = new Set(deps.read.by('session', 'activityId', activityId).map((session) => session.day))
    const period = withinActivity(activity.value, from, until)
    const sessionIds: RecordId[] = []
    const changes: DraftChange[] = []
    for (const day of weeklyDays(weekdays, period.from, period.until)) {
      if (taken.has(day)) continue
      const { sessionId, drafts } = plannedSession(deps, { activityId, day, startsAt, endsAt })
      if (!drafts.ok) return drafts
      sessionIds.push(sessionId)
      changes.push(...drafts.value)
    }
    return done({ sessionIds }, changes)
  }
