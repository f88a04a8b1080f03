import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import { matchShape } from '#domain/participation/match.ts'
import { openMatchOf } from '#domain/participation/openMatch.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { SelfFilled } from '#domain/visit/submission/selfFilled.ts'
import type { SubmittedAnswer } from '#domain/visit/submission/submission.ts'
import { QUESTIONS } from '#domain/visit/questions.ts'
import type { DraftChange } from '#sync/change.ts'
import { answerField } from '#actions/answerField.ts'
import type { ActionDeps } from '#actions/ports.ts'
import { newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

const isChosen = (answer: SubmittedAnswer | undefined): answer is readonly string[] => Array.isArray(answer)

/** What was pointed at, as the fields of a person; with whom they want to go stands there too. */
export const chosenFields = ({ answers, wants }: Pick<SelfFilled, 'answers' | 'wants'>): Partial<Resident> => {
  let fields: Partial<Resident> = {}
  for (const question of QUESTIONS) {
    const answer = answers[question.id]
    if (isChosen(answer)) fields = { ...fields, ...answerField(question, answer) }
  }
  const withFriend = wants.some((wish) => wish.withFriend)
  return withFriend ? { ...fields, company: [...new Set([...(fields.company ?? []), 'friend' as const])] } : fields
}

/** The language of the screen they chose; "my language is not here" is none. */
export const chosenLanguage = ({ language }: Pick<SelfFilled, 'language'>): Pick<Resident, 'interfaceLanguage'> => ({
  interfaceLanguage: language === 'notHere' ? undefined : language,
})

/**
 * "I want this" as proposals: nothing is agreed by pointing at a picture. On the day it was pointed at and under an id of its own, so that
 * two laptops make one of it. What runs no more, and what the person is in already, is passed over.
 */
export const wishDrafts = (
  { read, deriveId }: Pick<ActionDeps, 'read' | 'deriveId'>,
  { id, day, wants }: Pick<SelfFilled, 'id' | 'day' | 'wants'>,
  about: RecordId,
  today: CalendarDate,
): Drafts => {
  const changes: DraftChange[] = []
  for (const activityId of new Set(wants.map((wish) => wish.activityId))) {
    const activity = read.find('activity', activityId)
    if (activity === undefined || activity.closed || openMatchOf(read.by('match', 'about', about), about, activityId)) continue
    const matchId = deriveId(['match', id, about, activityId])
    if (read.isErased(matchId)) continue
    const drafts = newRecord(
      { record: 'match', shape: matchShape, id: matchId },
      { about, activityId, life: { kind: 'proposed', on: day ?? today } },
    )
    if (!drafts.ok) return drafts
    changes.push(...drafts.value)
  }
  return ok(changes)
}

/** A person has seen to it and what stood in it is somewhere else now: it goes, for ever and on every laptop. */
export const seenTo = (id: RecordId): DraftChange => ({ kind: 'erased', record: 'selfFilled', id })
