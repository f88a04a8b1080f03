import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface RemoveClosedPeriodInput {
  readonly closedPeriodId: RecordId
}

/** It was mistyped, or changed. Undone by `addClosedPeriod`. Days that were planned stay as they are. */
export const removeClosedPeriod: Deed<RemoveClosedPeriodInput, RemoveClosedPeriodInput, Problem> =
  (deps) =>
  ({ closedPeriodId }) => {
    const period = foundRecord(deps.read, 'closedPeriod', closedPeriodId)
    return period.ok ? done({ closedPeriodId }, [{ kind: 'erased', record: 'closedPeriod', id: closedPeriodId }]) : period
  }
