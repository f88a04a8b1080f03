import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { monthlyTotalsShape } from '#domain/reporting/monthlyTotals.ts'
import type { LiveHere } from '#domain/reporting/monthlyTotals.ts'
import { monthOf } from '#domain/reporting/months.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

export interface NoteMonthlyTotalsInput {
  /** Any day of the month. */
  readonly month: CalendarDate
  readonly live: LiveHere
  /** What was on the screen before: what another laptop typed meanwhile is kept beside. */
  readonly saw: LiveHere
}

/** Types over how many people live here in a month. One record a month, so that two laptops that type it write down the same one. */
export const noteMonthlyTotals: Deed<NoteMonthlyTotalsInput, { readonly month: CalendarDate }, Problem> =
  (deps) =>
  ({ month, live, saw }) => {
    const first = monthOf(month)
    const target = { record: 'monthlyTotals', shape: monthlyTotalsShape, id: deps.deriveId(['monthlyTotals', first]) } as const
    const before = deps.read.find('monthlyTotals', target.id)
    const drafts = before === undefined ? newRecord(target, { month: first, ...live }) : changedRecord(target, before, live, saw)
    return drafts.ok ? done({ month: first }, drafts.value) : drafts
  }
