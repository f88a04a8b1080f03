import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { onlyCoordinator } from '#actions/onlyCoordinator.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface LiftOverrideInput {
  readonly overrideId: RecordId
}

/** What a location said of a rule was a mistake: the law holds again, on every day. Undone by `overrideRule`. What only ended gets a last day instead. */
export const liftOverride: Deed<LiftOverrideInput, LiftOverrideInput, Problem> =
  (deps) =>
  ({ overrideId }) => {
    const allowed = onlyCoordinator(deps)
    if (!allowed.ok) return allowed
    const override = foundRecord(deps.read, 'ruleOverride', overrideId)
    return override.ok ? done({ overrideId }, [{ kind: 'erased', record: 'ruleOverride', id: overrideId }]) : override
  }
