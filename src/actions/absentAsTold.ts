import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { seenTo } from '#actions/submissionFile.ts'

export interface AbsentAsToldInput {
  readonly submissionId: RecordId
  readonly residentId: RecordId
  readonly sessionId: RecordId
}

/** Somebody told the kiosk that they can not come, and a person looked who it is and which day is meant: it goes onto the list of that day. */
export const absentAsTold: Deed<AbsentAsToldInput, null, Problem> =
  (deps) =>
  ({ submissionId, residentId, sessionId }) => {
    const found = foundRecord(deps.read, 'selfFilled', submissionId)
    if (!found.ok) return found
    if (found.value.kind !== 'absent') return err({ kind: 'valueNotKnown', field: 'kind' })
    const why = found.value.reason ?? 'unknown'
    const told = recordAttendance(deps)({ sessionId, rows: [{ residentId, presence: { kind: 'absent', why } }] })
    return told.ok ? done(null, [...told.value.changes, seenTo(submissionId)]) : told
  }
