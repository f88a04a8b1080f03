import { date, mapOf, requiredDate, requiredReference } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TalkQuestion } from '#domain/visit/question.ts'
import { QUESTION_IDS } from '#domain/visit/questions.ts'
import type { Question } from '#domain/visit/questions.ts'
import type { Resident } from '#domain/people/resident.ts'

/** What was said to a question instead of a choice. A question without any of it and without a choice was not asked yet. */
export const UNCHOSEN = ['nothing', 'dontKnow', 'later'] as const
export type Unchosen = (typeof UNCHOSEN)[number]

/**
 * The talk with somebody new, one a person: how far it came. What was chosen stands in the person's own fields; here stands what else was
 * said to a question, so that "later" and "I don't know" stay apart from "not asked".
 */
export const intakeShape = {
  about: requiredReference,
  startedOn: requiredDate,
  finishedOn: date,
  said: mapOf(QUESTION_IDS, UNCHOSEN),
} satisfies Shape

export interface Intake extends ContentOf<typeof intakeShape> {
  readonly id: RecordId
}

/** How a question was met. */
export type Met = 'notAsked' | 'given' | Unchosen

/** What is chosen to a question, by the words of its list. */
export const chosenOf = (resident: Pick<Resident, Question['field']>, question: Question): readonly string[] => {
  const value: readonly string[] | string | number | undefined = resident[question.field]
  if (value === undefined) return []
  return typeof value === 'object' ? value : [String(value)]
}

/** A choice counts for more than what was said before it, here or on another laptop. */
export const metOf = (said: Intake['said'] | undefined, question: Question, chosen: readonly string[]): Met =>
  chosen.length > 0 ? 'given' : (said?.[question.id] ?? 'notAsked')

/** The choices after one tap. */
export const afterTap = (
  { kind, choices }: Pick<TalkQuestion, 'kind' | 'choices'>,
  chosen: readonly string[],
  choice: string,
  on: boolean,
): readonly string[] => {
  if (kind === 'one') return on ? [choice] : chosen.filter((each) => each !== choice)
  return choices.filter((each) => (each === choice ? on : chosen.includes(each)))
}
