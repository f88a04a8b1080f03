import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { monthlyTotalsShape } from '#domain/reporting/monthlyTotals.ts'
import { monthOf } from '#domain/reporting/months.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

export interface NoteCouldWorkInput {
  /** Any day of the month. */
  readonly month: CalendarDate
  readonly couldWork: number | undefined
  /** What was on the screen before: what another laptop typed meanwhile is kept beside. */
  readonly saw: number | undefined
}

/** Types over how many people who live here could do paid work, in the totals of that month. */
export const noteCouldWork: Deed<NoteCouldWorkInput, { readonly month: CalendarDate }, Problem> =
  (deps) =>
  ({ month, couldWork, saw }) => {
    const first = monthOf(month)
    const target = { record: 'monthlyTotals', shape: monthlyTotalsShape, id: deps.deriveId(['monthlyTotals', first]) } as const
    const before = deps.read.find('monthlyTotals', target.id)
    const drafts =
      before === undefined
        ? newRecord(target, { month: first, couldWork })
        : changedRecord(target, before, { couldWork }, { couldWork: saw })
    return drafts.ok ? done({ month: first }, drafts.value) : drafts
  }
