import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { minutes } from '#kernel/Minutes.ts'
import { minuteOfDay, timeOfDayAt } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Attendance, Presence } from '#domain/participation/attendance.ts'
import { plannedMinutes } from '#domain/participation/hours.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** So long before the start the door is open: who comes an hour early is early, who comes at breakfast is at another door. */
const OPEN_BEFORE = 60

/** Who comes within a quarter of an hour is on time. */
const ON_TIME = 15

/** One card is at one door at a time. */
const APART = 10

export interface DoorSession {
  readonly day: CalendarDate | undefined
  readonly startsAt: TimeOfDay | undefined
  readonly endsAt: TimeOfDay | undefined
  readonly cancelled: boolean
}

/** Whether one can check in now, and what coming in now comes to. */
export type DoorMoment =
  | { readonly kind: 'open'; readonly presence: Presence }
  | { readonly kind: 'notToday' | 'calledOff' | 'over' }
  | { readonly kind: 'tooEarly'; readonly from: TimeOfDay }

export const doorMoment = (session: DoorSession, today: CalendarDate, now: TimeOfDay): DoorMoment => {
  const { day, startsAt, endsAt, cancelled } = session
  if (day !== today) return { kind: 'notToday' }
  if (cancelled) return { kind: 'calledOff' }
  const planned = plannedMinutes({ startsAt, endsAt })
  // Nobody said how long it takes: that is to be asked for, not guessed.
  const length = planned ?? minutes(0)
  if (startsAt === undefined) return { kind: 'open', presence: { kind: 'present', minutes: length, toldBy: 'card' } }
  const after = minuteOfDay(now) - minuteOfDay(startsAt)
  if (after < -OPEN_BEFORE) return { kind: 'tooEarly', from: timeOfDayAt(minuteOfDay(startsAt) - OPEN_BEFORE) }
  if (planned !== undefined && after >= planned) return { kind: 'over' }
  if (after <= ON_TIME) return { kind: 'open', presence: { kind: 'present', minutes: length, toldBy: 'card' } }
  return { kind: 'open', presence: { kind: 'late', minutes: minutes(length - after), toldBy: 'card' } }
}

/** Whether this person came in somewhere else a moment ago: then somebody else holds the card, or it is the wrong door. */
export const justCameInElsewhere = (
  attended: readonly Pick<Attendance, 'sessionId' | 'day' | 'arrivedAt' | 'presence'>[],
  sessionId: RecordId,
  today: CalendarDate,
  now: TimeOfDay,
): boolean =>
  attended.some(
    (row) =>
      row.sessionId !== sessionId &&
      row.day === today &&
      row.arrivedAt !== undefined &&
      // What was taken back at the wrong door holds nobody up at the right one.
      wasThere(row.presence) &&
      Math.abs(minuteOfDay(now) - minuteOfDay(row.arrivedAt)) < APART,
  )
