import type { RecordId } from '#kernel/RecordId.ts'
import { sessionShape } from '#domain/offer/session.ts'
import type { CancelReason } from '#domain/offer/session.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface CancelSessionInput {
  readonly sessionId: RecordId
  readonly reason?: CancelReason | undefined
}

/** It does not take place. Attendance that was recorded stays. Undone by `restoreSession`, or by planning the same day and time again. */
export const cancelSession: Deed<CancelSessionInput, { readonly sessionId: RecordId }, Problem> =
  (deps) =>
  ({ sessionId, reason }) => {
    const session = foundRecord(deps.read, 'session', sessionId)
    if (!session.ok) return session
    const set = { cancelled: true, cancelReason: reason }
    const drafts = changedRecord({ record: 'session', shape: sessionShape, id: sessionId }, session.value, set)
    return drafts.ok ? done({ sessionId }, drafts.value) : drafts
  }
