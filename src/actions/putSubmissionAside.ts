import type { RecordId } from '#kernel/RecordId.ts'
import { selfFilledShape } from '#domain/visit/submission/selfFilled.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface PutSubmissionAsideInput {
  readonly submissionId: RecordId
  /** False takes it back onto the list. */
  readonly aside: boolean
}

/** It was nothing, or somebody has talked with the person: it leaves the list and goes with its day. Taken back in one tap. */
export const putSubmissionAside: Deed<PutSubmissionAsideInput, null, Problem> =
  (deps) =>
  ({ submissionId, aside }) => {
    const found = foundRecord(deps.read, 'selfFilled', submissionId)
    if (!found.ok) return found
    const drafts = changedRecord({ record: 'selfFilled', shape: selfFilledShape, id: submissionId }, found.value, { putAside: aside })
    return drafts.ok ? done(null, drafts.value) : drafts
  }
