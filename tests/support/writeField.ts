import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import type { DraftFieldChange } from '#sync/change.ts'

/** A deed of tests: writes this very field, whatever it holds. */
export const writeField: Deed<Omit<DraftFieldChange, 'kind'>, null, Problem> = () => (change) => done(null, [{ kind: 'field', ...change }])
