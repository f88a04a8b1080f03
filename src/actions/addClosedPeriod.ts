import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { closedPeriodShape } from '#domain/offer/closedPeriod.ts'
import type { ClosedFor } from '#domain/offer/closedPeriod.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface AddClosedPeriodInput {
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly why: ClosedFor
}

/** School is out, or the counter closes for a while: whoever plans days sees it. */
export const addClosedPeriod: Deed<AddClosedPeriodInput, { readonly closedPeriodId: RecordId }, Problem> =
  (deps) =>
  ({ from, until, why }) => {
    if (until < from) return err({ kind: 'untilBeforeFrom', field: 'until' })
    const present = deps.read.all('closedPeriod').find((period) => period.from === from && period.until === until && period.why === why)
    if (present) return done({ closedPeriodId: present.id })
    const closedPeriodId = deps.newId()
    const drafts = newRecord({ record: 'closedPeriod', shape: closedPeriodShape, id: closedPeriodId }, { from, until, why })
    return drafts.ok ? done({ closedPeriodId }, drafts.value) : drafts
  }
