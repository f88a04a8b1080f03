import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Session } from '#domain/offer/session.ts'
import type { Reader } from '#queries/ports.ts'

export interface NextSession {
  readonly sessionId: RecordId
  readonly day: CalendarDate
  readonly startsAt?: TimeOfDay | undefined
  readonly endsAt?: TimeOfDay | undefined
}

/** The first session from that day on that goes ahead; with the clock time given, one that began earlier today is no longer next. */
export const nextSession = (read: Reader, activity: Activity, day: CalendarDate, now?: TimeOfDay): NextSession | undefined =>
  firstOf(read.by('session', 'activityId', activity.id), activity, day, now)

/** The same for many activities at once, in one walk over the sessions. */
export const nextSessions = (read: Reader, day: CalendarDate): ((activity: Activity) => NextSession | undefined) => {
  const toCome = new Map<RecordId, Session[]>()
  for (const session of read.all('session')) {
    if (session.activityId === undefined || session.day === undefined || session.day < day) continue
    const known = toCome.get(session.activityId)
    if (known === undefined) toCome.set(session.activityId, [session])
    else known.push(session)
  }
  return (activity) => firstOf(toCome.get(activity.id) ?? [], activity, day)
}

const firstOf = (sessions: readonly Session[], activity: Activity, day: CalendarDate, now?: TimeOfDay): NextSession | undefined => {
  let next: NextSession | undefined
  for (const session of sessions) {
    if (session.day === undefined || session.day < day || session.cancelled) continue
    const startsAt = session.startsAt ?? activity.startsAt
    if (session.day === day && now !== undefined && startsAt !== undefined && startsAt < now) continue
    if (next !== undefined && momentOf(next.day, next.startsAt) <= momentOf(session.day, startsAt)) continue
    next = { sessionId: session.id, day: session.day, startsAt, endsAt: session.endsAt ?? activity.endsAt }
  }
  return next
}

const momentOf = (day: CalendarDate, startsAt: TimeOfDay | undefined): string => `${day} ${startsAt ?? '99'}`
