import type { Minutes } from '#kernel/Minutes.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import { attendanceShape } from '#domain/participation/attendance.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { countedPresence, plannedMinutes } from '#domain/participation/hours.ts'
import { samePresence } from '#domain/participation/samePresence.ts'
import type { RecordOf } from '#domain/recordKinds.ts'
import type { DraftChange } from '#sync/change.ts'
import { attendanceId, attendedFiles } from '#actions/attendedFiles.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

export interface AttendanceRow {
  readonly residentId: RecordId
  readonly presence: Presence
  /** What stood there when somebody changed it: what another laptop wrote since then is kept beside. */
  readonly saw?: Presence | undefined
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
      const drafts = attendanceDrafts(deps, session.value, planned, row)
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
    }
    return done({ sessionId }, changes)
  }

const attendanceDrafts = (
  deps: ActionDeps,
  session: RecordOf<'session'>,
  planned: Minutes | undefined,
  { residentId, presence, saw }: AttendanceRow,
): Drafts => {
  const files = attendedFiles(deps, session.id, residentId)
  // Of two files the screen showed one, so what it showed says nothing of the other.
  const seen = saw === undefined || files.length > 1 ? undefined : ([saw, countedPresence(saw, planned)] as const)
  const all: DraftChange[] = []
  for (const id of files) {
    const drafts = rowDrafts(deps, session, { residentId: id, presence: countedPresence(presence, planned), seen })
    if (!drafts.ok) return drafts
    all.push(...drafts.value)
  }
  return ok(all)
}

interface RowToWrite {
  readonly residentId: RecordId
  readonly presence: Presence
  /** What the screen showed, as it was typed and as much of it as counts. */
  readonly seen: readonly [typed: Presence, counted: Presence] | undefined
}

const rowDrafts = (deps: ActionDeps, session: RecordOf<'session'>, { residentId, presence, seen }: RowToWrite): Drafts => {
  const id = attendanceId(deps, session.id, residentId)
  const target = { record: 'attendance', shape: attendanceShape, id } as const
  const present = deps.read.apart.find('attendance', id)
  if (!present && presence.kind === 'notKnown') return NOTHING
  if (!present) {
    const { activityId, day } = session
    return newRecord(target, { about: residentId, activityId, sessionId: session.id, day, presence, recordedBy: deps.onDuty })
  }
  const isAsSeen = seen === undefined || seen.some((one) => samePresence(one, present.presence))
  // Two laptops that wrote down the same have nothing to choose between.
  if (!isAsSeen && samePresence(present.presence, presence)) return NOTHING
  const saw = seen === undefined ? {} : { presence: isAsSeen ? present.presence : seen[0] }
  // Who recorded it changes only along with what was recorded.
  const changed = changedRecord(target, present, { presence }, saw)
  return changed.ok && changed.value.length > 0 ? changedRecord(target, present, { presence, recordedBy: deps.onDuty }, saw) : changed
}

/** The session's own times go before those of its activity. */
const plannedOf = ({ read }: ActionDeps, { activityId, startsAt, endsAt }: RecordOf<'session'>): Minutes | undefined => {
  const activity = activityId === undefined ? undefined : read.find('activity', activityId)
  return plannedMinutes({ startsAt: startsAt ?? activity?.startsAt, endsAt: endsAt ?? activity?.endsAt })
}

const NOTHING: Drafts = { ok: true, value: [] }
