import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { intakeShape } from '#domain/visit/intake.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

/** Both sides looked through the answers and they are right: nobody is asked to pick this talk up again. */
export const finishIntake: Deed<{ readonly residentId: RecordId }, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ residentId }) => {
    // Of somebody with two files that each had a talk, both.
    const intakes = deps.read.by('intake', 'about', residentId)
    if (intakes.length === 0) return err({ kind: 'notFound', record: 'intake' })
    const changes: DraftChange[] = []
    for (const intake of intakes) {
      const drafts = changedRecord({ record: 'intake', shape: intakeShape, id: intake.id }, intake, { finishedOn: deps.today })
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
    }
    return done({ residentId }, changes)
  }
