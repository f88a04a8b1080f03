import { daysBetween } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { holdsPlace } from '#domain/participation/holdsPlace.ts'
import type { Session } from '#domain/offer/session.ts'
import type { Attendance, Presence } from '#domain/participation/attendance.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import type { Match, MatchLife } from '#domain/participation/match.ts'
import type { Reader } from '#queries/ports.ts'

export interface PersonOfSession {
  readonly residentId: RecordId
  readonly matchId?: RecordId | undefined
  readonly life?: MatchLife | undefined
  readonly presence: Presence
}

/** Organisations hand in their list up to two weeks later; who finished or stopped meanwhile still belongs on it. */
const LATE_LIST_DAYS = 14

/** The start is often written down only when the list comes in: so many days after the session it still counts as being in it. */
const LATE_START_DAYS = 7

const NOT_KNOWN: Presence = { kind: 'notKnown' }

/**
 * Who belongs on the attendance list: everybody with a place on that day, who had one until shortly after, and everybody about whom
 * something was written down. Of an earlier stage a match keeps no date, so a start shortly after counts too: rather one name too many
 * than one too few, since a forgotten name loses hours.
 */
export const peopleOfSession = (read: Reader, session: Session): readonly PersonOfSession[] => {
  const people = new Map<RecordId, PersonOfSession>()
  const { activityId, day } = session
  if (activityId === undefined) return []
  const presences = new Map<RecordId, Presence>()
  for (const { about, presence } of read.by('attendance', 'sessionId', session.id)) {
    if (about !== undefined) presences.set(about, presence)
  }
  for (const match of read.by('match', 'activityId', activityId)) {
    if (match.about === undefined) continue
    const listed = people.get(match.about)
    const presence = presences.get(match.about)
    const belongs = presence !== undefined || (day !== undefined && (hadPlace(read, match, day) || endedJustAfter(match.life, day)))
    // Somebody may have had an earlier match with the same activity: the one that holds a place is shown.
    if (!belongs || (listed !== undefined && (holdsPlace(listed.life) || !holdsPlace(match.life)))) continue
    people.set(match.about, { residentId: match.about, matchId: match.id, life: match.life, presence: presence ?? NOT_KNOWN })
  }
  for (const [residentId, presence] of presences) {
    if (!people.has(residentId)) people.set(residentId, { residentId, presence })
  }
  return [...people.values()]
}

const hadPlace = (read: Reader, { life, about, activityId }: Match, day: CalendarDate): boolean => {
  switch (life?.kind) {
    case 'agreed':
      return life.on <= day
    case 'trial':
    case 'active':
      return daysBetween(day, life.since) <= LATE_START_DAYS || attendedBefore(read, about, activityId, day).length > 0
    case 'proposed':
      // Came along and liked it: expected again, though nobody has agreed anything yet.
      return attendedBefore(read, about, activityId, day).some(({ presence }) => wasThere(presence))
    case 'completed':
    case 'stopped':
    case undefined:
      return false
  }
}

/** Somebody who is active now may have been on trial then. */
const attendedBefore = (
  read: Reader,
  about: RecordId | undefined,
  activityId: RecordId | undefined,
  day: CalendarDate,
): readonly Attendance[] =>
  read.by('attendance', 'about', about).filter((row) => row.activityId === activityId && row.day !== undefined && row.day <= day)

const endedJustAfter = (life: MatchLife | undefined, day: CalendarDate): boolean => {
  if (life?.kind !== 'completed' && life?.kind !== 'stopped') return false
  const after = daysBetween(day, life.on)
  return after >= 0 && after <= LATE_LIST_DAYS
}
