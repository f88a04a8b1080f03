import type { Minutes } from '#kernel/Minutes.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import { attendanceShape } from '#domain/participation/attendance.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { countedPresence, plannedMinutes } from '#domain/participation/hours.ts'
import type { RecordOf } from '#domain/recordKinds.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

export interface AttendanceRow {
  readonly residentId: RecordId
  readonly presence: Presence
}

export interface RecordAttendanceInput {
  readonly sessionId: RecordId
  readonly rows: readonly AttendanceRow[]
}

/** Who was there, for a whole group at once; more than was planned does not count. One person at one session is one record, whichever laptop writes it. */
export const recordAttendance: Deed<RecordAttendanceInput, { readonly sessionId: RecordId }, Problem> =
  (deps) =>
  ({ sessionId, rows }) => {
    const session = foundRecord(deps.read, 'session', sessionId)
    if (!session.ok) return session
    const planned = plannedOf(deps, session.value)
    const changes: DraftChange[] = []
    for (const row of rows) {
      const resident = foundRecord(deps.read, 'resident', row.residentId)
      if (!resident.ok) return resident
      const drafts = attendanceDrafts(deps, session.value, { ...row, presence: countedPresence(row.presence, planned) })
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
    }
    return done({ sessionId }, changes)
  }

/** Of somebody with two files the row of each that has one, so that they say the same. */
const attendanceDrafts = (deps: ActionDeps, session: RecordOf<'session'>, { residentId, presence }: AttendanceRow): Drafts => {
  const written = deps.read.linked(residentId).filter((id) => rowOf(deps, session, id) !== undefined)
  const all: DraftChange[] = []
  for (const id of written.length > 0 ? written : [residentId]) {
    const drafts = rowDrafts(deps, session, { residentId: id, presence })
    if (!drafts.ok) return drafts
    all.push(...drafts.value)
  }
  return ok(all)
}

const rowOf = (deps: ActionDeps, session: RecordOf<'session'>, residentId: RecordId): RecordOf<'attendance'> | undefined =>
  deps.read.apart.find('attendance', deps.deriveId(['attendance', session.id, residentId]))

const rowDrafts = (deps: ActionDeps, session: RecordOf<'session'>, { residentId, presence }: AttendanceRow): Drafts => {
  const id = deps.deriveId(['attendance', session.id, residentId])
  const target = { record: 'attendance', shape: attendanceShape, id } as const
  const present = rowOf(deps, session, residentId)
  if (!present && presence.kind === 'notKnown') return NOTHING
  if (!present) {
    const { activityId, day } = session
    return newRecord(target, { about: residentId, activityId, sessionId: session.id, day, presence, recordedBy: deps.onDuty })
  }
  // Who recorded it changes only along with what was recorded.
  const changed = changedRecord(target, present, { presence })
  return changed.ok && changed.value.length > 0 ? changedRecord(target, present, { presence, recordedBy: deps.onDuty }) : changed
}

/** The session's own times go before those of its activity. */
const plannedOf = ({ read }: ActionDeps, { activityId, startsAt, endsAt }: RecordOf<'session'>): Minutes | undefined => {
  const activity = activityId === undefined ? undefined : read.find('activity', activityId)
  return plannedMinutes({ startsAt: startsAt ?? activity?.startsAt, endsAt: endsAt ?? activity?.endsAt })
}

const NOTHING: Drafts = { ok: true, value: [] }
