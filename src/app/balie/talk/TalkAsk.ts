import type { CvQuestionId } from '#domain/visit/cvQuestions.ts'
import type { QuestionId } from '#domain/visit/questions.ts'

/** Every question that is put to two people at once, by the name of its words. */
export type TalkAsk = QuestionId | CvQuestionId | 'workYears'
