import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import type { RuleId } from '#domain/programmes/ruleIds.ts'
import { ruleOverrideShape } from '#domain/programmes/ruleOverride.ts'
import type { OverrideEffect } from '#domain/programmes/ruleOverride.ts'
import { done } from '#actions/done.ts'
import { onlyCoordinator } from '#actions/onlyCoordinator.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface OverrideRuleInput {
  readonly ruleId: RuleId
  readonly effect: OverrideEffect
  readonly source: string
  readonly says: string
  readonly from: CalendarDate
  readonly until?: CalendarDate | undefined
}

/** A coordinator says that a rule is otherwise at this location, where that stands, and from when. Undone by `liftOverride`. */
export const overrideRule: Deed<OverrideRuleInput, { readonly overrideId: RecordId }, Problem> =
  (deps) =>
  ({ ruleId, effect, source, says, from, until }) => {
    const allowed = onlyCoordinator(deps)
    if (!allowed.ok) return allowed
    if (until !== undefined && until < from) return err({ kind: 'untilBeforeFrom', field: 'until' })
    const overrideId = deps.newId()
    const drafts = newRecord(
      { record: 'ruleOverride', shape: ruleOverrideShape, id: overrideId },
      { ruleId, effect, source, says, from, until, by: deps.onDuty },
    )
    return drafts.ok ? done({ overrideId }, drafts.value) : drafts
  }
