import { isReadinessDue } from '#domain/people/workFactsOn.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'

/** Answers about paid work that are half a year old go for good, when somebody who closes the day says so. */
export const forgetOldReadiness: Deed<Readonly<Record<string, never>>, { readonly removed: number }, never> = (deps) => () => {
  const due = deps.read.all('readiness').filter((record) => isReadinessDue(record, deps.today))
  return done(
    { removed: due.length },
    due.map(({ id }) => ({ kind: 'erased', record: 'readiness', id }) as const),
  )
}
