import { isReadinessDue } from '#domain/people/workFactsOn.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { sureOfDay } from '#actions/sureOfDay.ts'
import type { SureOfDayInput } from '#actions/sureOfDay.ts'

/** Answers about paid work that are half a year old go for good, when somebody who closes the day says so. */
export const forgetOldReadiness: Deed<SureOfDayInput, { readonly removed: number }, Problem> = (deps) => (input) => {
  const sure = sureOfDay(deps, input)
  if (!sure.ok) return sure
  const due = deps.read.all('readiness').filter((record) => isReadinessDue(record, deps.today))
  return done(
    { removed: due.length },
    due.map(({ id }) => ({ kind: 'erased', record: 'readiness', id }) as const),
  )
}
