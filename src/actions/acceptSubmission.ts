import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import { isBlank } from '#domain/people/tidyText.ts'
import { residentShape } from '#domain/people/resident.ts'
import { UNCHOSEN, intakeShape } from '#domain/visit/intake.ts'
import { QUESTION_IDS } from '#domain/visit/questions.ts'
import type { SelfFilled } from '#domain/visit/submission/selfFilled.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { intakeId } from '#actions/intakeId.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'
import { chosenFields, chosenLanguage, seenTo, wishDrafts } from '#actions/submissionFile.ts'

export interface AcceptSubmissionInput {
  readonly submissionId: RecordId
  /** As somebody at the counter typed it, where the person typed none or another one. */
  readonly callName?: string
}

export interface AcceptedSubmission {
  readonly residentId: RecordId
  readonly personCode: string
}

/**
 * A person looked at it and it is somebody new. Whatever of it two laptops write follows from the submission itself: the file's id, its
 * code, its day and its proposals; so both have one file of it.
 */
export const acceptSubmission: Deed<AcceptSubmissionInput, AcceptedSubmission, Problem> =
  (deps) =>
  ({ submissionId, callName }) => {
    const found = foundRecord(deps.read, 'selfFilled', submissionId)
    if (!found.ok) return found
    const said = found.value
    const { about: residentId, ageGroup } = said
    if (residentId === undefined || (said.kind !== 'register' && said.kind !== 'wants'))
      return err({ kind: 'valueNotKnown', field: 'kind' })
    if (ageGroup === undefined) return err({ kind: 'ageGroupMissing', field: 'ageGroup' })
    if (ageGroup === 'under16') return err({ kind: 'guardianNeeded', field: 'ageGroup' })
    const personCode = codeOf(deps, said)
    const file = newRecord(
      { record: 'resident', shape: residentShape, id: residentId },
      {
        callName: callName === undefined || isBlank(callName) ? said.callName : callName,
        ageGroup,
        personCode,
        ...chosenLanguage(said),
        ...chosenFields(said),
        registeredOn: said.day ?? deps.today,
        life: { kind: 'here' },
      },
    )
    if (!file.ok) return file
    const talk = talkDrafts(deps, said, residentId)
    if (!talk.ok) return talk
    const wishes = wishDrafts(deps, said, residentId, deps.today)
    if (!wishes.ok) return wishes
    return done({ residentId, personCode }, [...file.value, ...talk.value, ...wishes.value, seenTo(submissionId)])
  }

/** The code that the person went home with, so that it finds them; another one only where it is somebody else's by chance. */
const codeOf = ({ read, newPersonCode }: ActionDeps, { findCode }: SelfFilled): string =>
  findCode !== '' && read.by('resident', 'personCode', findCode).length === 0 ? findCode : newPersonCode()

/** "I don't know" and "later" stay apart from "not asked": the talk at the table goes on from there. */
const talkDrafts = (deps: ActionDeps, { answers, day }: SelfFilled, about: RecordId): Drafts => {
  const said = Object.fromEntries(
    QUESTION_IDS.flatMap((id) => {
      const word = UNCHOSEN.find((one) => one === answers[id])
      return word === undefined ? [] : [[id, word]]
    }),
  )
  const isEmpty = Object.keys(answers).length === 0
  return isEmpty
    ? ok([])
    : newRecord({ record: 'intake', shape: intakeShape, id: intakeId(deps, about) }, { about, startedOn: day ?? deps.today, said })
}
