import type { RecordId } from '#kernel/RecordId.ts'
import { walkInHourShape } from '#domain/visit/walkInHour.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface CloseWalkInHourInput {
  readonly walkInHourId: RecordId
}

/** No new tickets; who waits still has a turn. Undone by opening again. */
export const closeWalkInHour: Deed<CloseWalkInHourInput, { readonly walkInHourId: RecordId }, Problem> =
  (deps) =>
  ({ walkInHourId }) => {
    const hour = foundRecord(deps.read, 'walkInHour', walkInHourId)
    if (!hour.ok) return hour
    if (hour.value.state === 'closed') return done({ walkInHourId })
    const drafts = changedRecord({ record: 'walkInHour', shape: walkInHourShape, id: walkInHourId }, hour.value, {
      state: 'closed',
      closedAt: deps.clockTime,
    })
    return drafts.ok ? done({ walkInHourId }, drafts.value) : drafts
  }
