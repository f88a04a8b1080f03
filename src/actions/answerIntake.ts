import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import { residentShape } from '#domain/people/resident.ts'
import { afterTap, chosenOf, intakeShape } from '#domain/visit/intake.ts'
import type { Unchosen } from '#domain/visit/intake.ts'
import { QUESTIONS } from '#domain/visit/questions.ts'
import type { Question, QuestionId } from '#domain/visit/questions.ts'
import { answerField } from '#actions/answerField.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { intakeId } from '#actions/intakeId.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

/** One tap: a choice that is made or taken back, or what is said instead of choosing. */
export interface AnswerIntakeInput {
  readonly residentId: RecordId
  readonly question: QuestionId
  readonly tap: { readonly choice: string; readonly on: boolean } | { readonly said: Unchosen; readonly on: boolean }
}

/**
 * Keeps one tap of a talk. A tap says what it means ("cooking, yes") and not the whole list, so that two quick ones, or two laptops, can
 * not undo each other. What was chosen stays until it is taken back: "later" beside a choice changes nothing.
 */
export const answerIntake: Deed<AnswerIntakeInput, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ residentId, question: id, tap }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const question = QUESTIONS.find((each) => each.id === id)
    if (question === undefined) return err({ kind: 'valueNotKnown', field: 'question' })
    const before = chosenOf(resident.value, question)
    const after = 'choice' in tap ? afterTap(question, before, tap.choice, tap.on) : before
    if ('choice' in tap && tap.on && !after.includes(tap.choice)) return err({ kind: 'valueNotKnown', field: question.field })
    const facts = changedRecord(
      { record: 'resident', shape: residentShape, id: residentId },
      resident.value,
      'choice' in tap ? answerField(question, after) : {},
    )
    if (!facts.ok) return facts
    const said = 'said' in tap ? (tap.on && after.length === 0 ? tap.said : undefined) : undefined
    const progress = saidTo(deps, residentId, question, said)
    return progress.ok ? done({ residentId }, [...facts.value, ...progress.value]) : progress
  }

const saidTo = (deps: ActionDeps, residentId: RecordId, { id: question }: Question, said: Unchosen | undefined): Drafts => {
  const id = intakeId(deps, residentId)
  const target = { record: 'intake', shape: intakeShape, id } as const
  const intake = deps.read.find('intake', id)
  if (intake === undefined) {
    return newRecord(target, { about: residentId, startedOn: deps.today, ...(said === undefined ? {} : { said: { [question]: said } }) })
  }
  if (intake.said[question] === said) return ok([])
  return changedRecord(target, intake, { said: { ...intake.said, [question]: said } })
}
