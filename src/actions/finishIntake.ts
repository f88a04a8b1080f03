import type { RecordId } from '#kernel/RecordId.ts'
import { intakeShape } from '#domain/visit/intake.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { intakeId } from '#actions/intakeId.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

/** Both sides looked through the answers and they are right: nobody is asked to pick this talk up again. */
export const finishIntake: Deed<{ readonly residentId: RecordId }, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ residentId }) => {
    const id = intakeId(deps, residentId)
    const intake = foundRecord(deps.read, 'intake', id)
    if (!intake.ok) return intake
    const drafts = changedRecord({ record: 'intake', shape: intakeShape, id }, intake.value, { finishedOn: deps.today })
    return drafts.ok ? done({ residentId }, drafts.value) : drafts
  }
