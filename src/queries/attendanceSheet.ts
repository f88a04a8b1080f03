import type { Minutes } from '#kernel/Minutes.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ledByCounter } from '#domain/offer/ledByCounter.ts'
import type { Session } from '#domain/offer/session.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { plannedMinutes } from '#domain/participation/hours.ts'
import type { MatchLife } from '#domain/participation/match.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { compareText } from '#queries/compareText.ts'
import { peopleOfSession } from '#queries/peopleOfSession.ts'
import type { Reader } from '#queries/ports.ts'

export interface AttendanceSheet {
  readonly session: Session
  readonly activityTitle: string
  /** How long the session is planned; absent when nobody said, and then the hours are to be asked for, not guessed. */
  readonly plannedMinutes?: Minutes | undefined
  /** People of the counter lead it, so they know who was there; elsewhere somebody has to tell. */
  readonly ledByCounter: boolean
  readonly rows: readonly AttendanceRow[]
}

export interface AttendanceRow {
  readonly residentId: RecordId
  readonly name: string
  readonly personCode: string
  readonly language?: SpokenLanguage | undefined
  readonly matchId?: RecordId | undefined
  readonly life?: MatchLife | undefined
  readonly presence: Presence
}

/** The list of one session to be filled in for the whole group; undefined when there is no such session. */
export const attendanceSheet = (read: Reader, { sessionId }: { readonly sessionId: RecordId }): AttendanceSheet | undefined => {
  const session = read.find('session', sessionId)
  if (session === undefined) return undefined
  const activity = session.activityId === undefined ? undefined : read.find('activity', session.activityId)
  const rows = peopleOfSession(read, session).map((person) => {
    const resident = read.find('resident', person.residentId)
    return { ...person, name: resident?.callName ?? '', personCode: resident?.personCode ?? '', language: resident?.interfaceLanguage }
  })
  return {
    session,
    activityTitle: activity?.title ?? '',
    plannedMinutes: plannedMinutes({ startsAt: session.startsAt ?? activity?.startsAt, endsAt: session.endsAt ?? activity?.endsAt }),
    ledByCounter: activity !== undefined && ledByCounter(activity),
    rows: rows.sort((a, b) => compareText(a.name, b.name) || compareText(a.residentId, b.residentId)),
  }
}
