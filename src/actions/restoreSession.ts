import type { RecordId } from '#kernel/RecordId.ts'
import { sessionShape } from '#domain/offer/session.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

/** It goes ahead after all: the very day that was called off, at the time it had, so that who counted on it is on its list. */
export const restoreSession: Deed<{ readonly sessionId: RecordId }, { readonly sessionId: RecordId }, Problem> =
  (deps) =>
  ({ sessionId }) => {
    const session = foundRecord(deps.read, 'session', sessionId)
    if (!session.ok) return session
    const set = { cancelled: false, cancelReason: undefined }
    const drafts = changedRecord({ record: 'session', shape: sessionShape, id: sessionId }, session.value, set)
    return drafts.ok ? done({ sessionId }, drafts.value) : drafts
  }
