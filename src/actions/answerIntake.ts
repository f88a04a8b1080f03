import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import { residentShape } from '#domain/people/resident.ts'
import { afterTap, chosenOf, intakeShape } from '#domain/visit/intake.ts'
import type { Unchosen } from '#domain/visit/intake.ts'
import { QUESTIONS } from '#domain/visit/questions.ts'
import type { Question, QuestionId } from '#domain/visit/questions.ts'
import { answerField } from '#actions/answerField.ts'
import type { DraftChange } from '#sync/change.ts'
import { changedFiles } from '#actions/changedFiles.ts'
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
    // Into every file of this person: a choice that is taken back must be gone from the one that it was made in.
    const facts = changedFiles(deps.read, residentId, (file) =>
      changedRecord(
        { record: 'resident', shape: residentShape, id: file.id },
        file,
        'choice' in tap ? answerField(question, afterTap(question, chosenOf(file, question), tap.choice, tap.on)) : {},
      ),
    )
    if (!facts.ok) return facts
    const said = 'said' in tap ? (tap.on && after.length === 0 ? tap.said : undefined) : undefined
    const progress = saidTo(deps, residentId, question, said)
    return progress.ok ? done({ residentId }, [...facts.value.changes, ...progress.value]) : progress
  }

const saidTo = (deps: ActionDeps, residentId: RecordId, { id: question }: Question, said: Unchosen | undefined): Drafts => {
  const intakes = deps.read.by('intake', 'about', residentId)
  if (intakes.length === 0) {
    const target = { record: 'intake', shape: intakeShape, id: intakeId(deps, residentId) } as const
    return newRecord(target, { about: residentId, startedOn: deps.today, ...(said === undefined ? {} : { said: { [question]: said } }) })
  }
  const changes: DraftChange[] = []
  for (const intake of intakes) {
    if (intake.said[question] === said) continue
    const target = { record: 'intake', shape: intakeShape, id: intake.id } as const
    const drafts = changedRecord(target, intake, { said: { ...intake.said, [question]: said } })
    if (!drafts.ok) return drafts
    changes.push(...drafts.value)
  }
  return ok(changes)
}
