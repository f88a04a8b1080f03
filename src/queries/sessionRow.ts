import type { RecordId } from '#kernel/RecordId.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { CancelReason, Session } from '#domain/offer/session.ts'
import { tooFewOn } from '#domain/offer/tooFew.ts'
import type { TooFew } from '#domain/offer/tooFew.ts'
import type { Interest } from '#domain/words/interests.ts'
import type { Reader } from '#queries/ports.ts'
import { compareText } from '#queries/compareText.ts'
import { peopleOfSession } from '#queries/peopleOfSession.ts'
import { peopleToTell } from '#queries/sessionNewsList.ts'

/** A session in a list. Its own times go before the activity's. */
export interface SessionRow {
  readonly sessionId: RecordId
  readonly activityId: RecordId
  readonly title: string
  readonly day: CalendarDate
  readonly interest?: Interest | undefined
  readonly startsAt?: TimeOfDay | undefined
  readonly endsAt?: TimeOfDay | undefined
  /** People on the attendance list. */
  readonly expected: number
  /** Of them, those of whom it is written down whether they were there. */
  readonly recorded: number
  readonly placesMax?: number | undefined
  readonly cancelled: boolean
  readonly cancelReason?: CancelReason | undefined
  /** People who count on it and do not know yet that it is off, or on again. */
  readonly toTell: number
  /** Soon, and with fewer people than it goes ahead with. */
  readonly tooFew?: TooFew | undefined
}

/** With `today` it also says what is still to be done about a day to come. undefined for a session whose activity or day is not (yet) here. */
export const sessionRow = (read: Reader, session: Session, today?: CalendarDate): SessionRow | undefined => {
  const activity = session.activityId === undefined ? undefined : read.find('activity', session.activityId)
  if (activity === undefined || session.day === undefined) return undefined
  const people = peopleOfSession(read, session)
  return {
    sessionId: session.id,
    activityId: activity.id,
    title: activity.title,
    day: session.day,
    interest: activity.interest,
    startsAt: startOf(session, activity),
    endsAt: session.endsAt ?? activity.endsAt,
    expected: people.length,
    recorded: people.filter(({ presence }) => presence.kind !== 'notKnown').length,
    placesMax: activity.placesMax,
    cancelled: session.cancelled,
    cancelReason: session.cancelReason === 'neverMeant' ? undefined : session.cancelReason,
    toTell: today === undefined || session.day < today ? 0 : peopleToTell(read, session).filter(({ told }) => !told).length,
    tooFew: today === undefined ? undefined : tooFewOn(activity.placesMin, people.length, session.day, today),
  }
}

export const compareSessions = (a: SessionRow, b: SessionRow): number => compareText(sortKey(a), sortKey(b))

const startOf = (session: Session, activity: Activity): TimeOfDay | undefined => session.startsAt ?? activity.startsAt

/** Without a time it comes at the end of its day. */
const sortKey = (row: SessionRow): string => `${row.day} ${row.startsAt ?? '99'} ${row.title} ${row.sessionId}`
