import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { plannedSession } from '#actions/plannedSession.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface ScheduleDaysInput {
  readonly activityId: RecordId
  /** The days that somebody saw and kept, holidays or not. */
  readonly days: readonly CalendarDate[]
}

/** A session a day for a year and a week: more is a slip of the pen. */
const MOST_DAYS = 371

/**
 * Sessions on exactly these days, at the activity's own times. A day that has a session of this activity is left alone, also a
 * cancelled one, since somebody decided that; but one that was planned by a slip and taken back counts as none. Answers the new ones.
 */
export const scheduleDays: Deed<ScheduleDaysInput, { readonly sessionIds: readonly RecordId[] }, Problem> =
  (deps) =>
  ({ activityId, days }) => {
    const activity = foundRecord(deps.read, 'activity', activityId)
    if (!activity.ok) return activity
    if (days.length > MOST_DAYS) return err({ kind: 'periodTooLong', field: 'until', maxDays: MOST_DAYS })
    const { startsAt, endsAt } = activity.value
    const sessions = deps.read.by('session', 'activityId', activityId).filter(({ cancelReason }) => cancelReason !== 'neverMeant')
    const taken = new Set(sessions.map((session) => session.day))
    const sessionIds: RecordId[] = []
    const changes: DraftChange[] = []
    for (const day of new Set(days)) {
      if (taken.has(day)) continue
      const { sessionId, drafts } = plannedSession(deps, { activityId, day, startsAt, endsAt })
      if (!drafts.ok) return drafts
      sessionIds.push(sessionId)
      changes.push(...drafts.value)
    }
    return done({ sessionIds }, changes)
  }
