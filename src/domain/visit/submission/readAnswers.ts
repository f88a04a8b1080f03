import { UNCHOSEN } from '#domain/visit/intake.ts'
import { QUESTIONS } from '#domain/visit/questions.ts'
import type { Question, QuestionId } from '#domain/visit/questions.ts'
import { hasOnly, isFacts } from '#domain/visit/submission/strictFacts.ts'
import type { SubmittedAnswer, SubmittedAnswers } from '#domain/visit/submission/submission.ts'
import { FORMER_INTERESTS } from '#domain/words/interests.ts'

/** Answers to the questions of a talk, each of words of its own list, none twice; undefined if anything else is among them. */
export const readAnswers = (value: unknown): SubmittedAnswers | undefined => {
  if (!isFacts(value) || !hasOnly(value, QUESTION_NAMES)) return undefined
  const answers: Partial<Record<QuestionId, SubmittedAnswer>> = {}
  for (const question of QUESTIONS) {
    const given = withoutFormer(value[question.id])
    if (given === undefined) continue
    const read = readAnswer(question, given)
    if (read === undefined) return undefined
    answers[question.id] = read
  }
  return answers
}

const QUESTION_NAMES: readonly string[] = QUESTIONS.map(({ id }) => id)

/** A kiosk or a telephone with an earlier version may still offer what is not asked any more: that goes, and the rest of what was told stays. */
const withoutFormer = (given: unknown): unknown => {
  if (!Array.isArray(given)) return given
  const kept = given.filter((choice) => !(typeof choice === 'string' && Object.hasOwn(FORMER_INTERESTS, choice)))
  return kept.length === 0 && given.length > 0 ? undefined : kept
}

const readAnswer = (question: Question, given: unknown): SubmittedAnswer | undefined => {
  if (!Array.isArray(given)) return UNCHOSEN.find((word) => word === given)
  const choices: readonly string[] = question.choices
  const chosen = choices.filter((choice) => given.includes(choice))
  if (chosen.length !== given.length || chosen.length === 0) return undefined
  return question.kind === 'one' && chosen.length > 1 ? undefined : chosen
}
