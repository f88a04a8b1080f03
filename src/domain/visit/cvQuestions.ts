import { SKILLS } from '#domain/words/interests.ts'
import { EDUCATIONS, LICENCES } from '#domain/words/workWords.ts'
import type { CvQuestion } from '#domain/visit/question.ts'

/** What a CV asks beyond a first talk; only of who wants one. For how long somebody did a kind of work is asked beside each. */
export const CV_QUESTIONS = [
  { id: 'education', kind: 'one', list: 'education', field: 'education', choices: EDUCATIONS },
  { id: 'work', kind: 'many', list: 'skill', field: 'work', choices: SKILLS },
  { id: 'papers', kind: 'many', list: 'skill', field: 'papers', choices: SKILLS },
  { id: 'business', kind: 'many', list: 'skill', field: 'business', choices: SKILLS },
  { id: 'licences', kind: 'many', list: 'licence', field: 'licences', choices: LICENCES },
] as const satisfies readonly CvQuestion[]

export type CvQuestionId = (typeof CV_QUESTIONS)[number]['id']
