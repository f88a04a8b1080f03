import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { residentShape } from '#domain/people/resident.ts'
import type { SupporterAnswer } from '#domain/people/supporterAnswer.ts'
import { changedFiles } from '#actions/changedFiles.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface AnswerSupporterInput {
  readonly residentId: RecordId
  readonly answer: SupporterAnswer
}

export interface AnsweredSupporter {
  readonly residentId: RecordId
  /** What was answered before, to take it back. */
  readonly before: SupporterAnswer
}

/** The resident answered whether this supporter shall help along. There is no other way to attach one to somebody. */
export const answerSupporter: Deed<AnswerSupporterInput, AnsweredSupporter, Problem> =
  (deps) =>
  ({ residentId, answer }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    if (answer.kind === 'yes') {
      const member = foundRecord(deps.read, 'staffMember', answer.staffMemberId)
      if (!member.ok) return member
      if (member.value.role !== 'supporter' || member.value.gone) return err({ kind: 'valueNotKnown', field: 'supporter' })
    }
    const before = resident.value.supporter
    // What was never asked is not there, as in a file that is new. In every file, so that no older yes stays behind in another.
    const changed = changedFiles(deps.read, residentId, (file) =>
      changedRecord({ record: 'resident', shape: residentShape, id: file.id }, file, { supporter: answer }),
    )
    return changed.ok ? done({ residentId, before }, changed.value.changes) : changed
  }
