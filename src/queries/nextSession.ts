import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Reader } from '#queries/ports.ts'

export interface NextSession {
  readonly sessionId: RecordId
  readonly day: CalendarDate
  readonly startsAt?: TimeOfDay | undefined
  readonly endsAt?: TimeOfDay | undefined
}

/** The first session from that day on that goes ahead. */
export const nextSession = (read: Reader, activity: Activity, day: CalendarDate): NextSession | undefined => {
  let next: NextSession | undefined
  for (const session of read.by('session', 'activityId', activity.id)) {
    if (session.day === undefined || session.day < day || session.cancelled) continue
    const startsAt = session.startsAt ?? activity.startsAt
    if (next !== undefined && momentOf(next.day, next.startsAt) <= momentOf(session.day, startsAt)) continue
    next = { sessionId: session.id, day: session.day, startsAt, endsAt: session.endsAt ?? activity.endsAt }
  }
  return next
}

const momentOf = (day: CalendarDate, startsAt: TimeOfDay | undefined): string => `${day} ${startsAt ?? '99'}`
