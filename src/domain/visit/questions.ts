import { FREE_PARTS } from '#domain/words/availability.ts'
import { CONTACT_WAYS } from '#domain/words/contactWays.ts'
import { COMPANY, GOALS, HELP_NEEDED, INTERESTS, SKILLS, TRAVEL_WAYS } from '#domain/words/interests.ts'
import type { Interest, Skill } from '#domain/words/interests.ts'
import { DUTCH_LEVELS } from '#domain/words/languages.ts'
import type { TalkQuestion } from '#domain/visit/question.ts'

const BROAD_INTERESTS: readonly Interest[] = [
  'cooking',
  'sport',
  'sewing',
  'music',
  'gardening',
  'children',
  'language',
  'repair',
  'meetingPeople',
  'football',
  'animals',
  'elderly',
  'computers',
  'bicycleRepair',
  'crafts',
  'dance',
  'shop',
  'games',
]

const BROAD_SKILLS: readonly Skill[] = [
  'cooking',
  'sewing',
  'hairdressing',
  'painting',
  'childCare',
  'gardening',
  'driving',
  'computers',
  'cleaning',
  'electrics',
  'bicycleRepair',
  'teaching',
  'translating',
  'elderlyCare',
  'selling',
  'carpentry',
  'carRepair',
  'music',
]

const broadFirst = <W extends string>(broad: readonly W[], all: readonly W[]): readonly W[] => [
  ...broad,
  ...all.filter((word) => !broad.includes(word)),
]

/** Minutes on the way that people name. */
export const REACH_MINUTES = ['10', '20', '30', '45', '60', '90'] as const
export type ReachMinutes = (typeof REACH_MINUTES)[number]

/**
 * What is asked of somebody new, in this order: a talk at the table and a kiosk ask the same. Only closed questions, each of which can be
 * answered by pointing, put off, or not known.
 */
export const QUESTIONS = [
  { id: 'wishes', kind: 'many', list: 'interest', field: 'wishes', choices: broadFirst(BROAD_INTERESTS, INTERESTS) },
  { id: 'skills', kind: 'many', list: 'skill', field: 'skills', choices: broadFirst(BROAD_SKILLS, SKILLS) },
  { id: 'goals', kind: 'many', list: 'goal', field: 'goals', choices: GOALS },
  { id: 'times', kind: 'many', list: 'freePart', field: 'availability', choices: FREE_PARTS },
  { id: 'ways', kind: 'many', list: 'way', field: 'reach', choices: TRAVEL_WAYS },
  { id: 'minutes', kind: 'one', list: 'minutes', field: 'reachMinutes', choices: REACH_MINUTES },
  { id: 'company', kind: 'many', list: 'company', field: 'company', choices: COMPANY },
  { id: 'help', kind: 'many', list: 'help', field: 'helpNeeded', choices: HELP_NEEDED, nothing: true, pointOnly: true },
  { id: 'dutch', kind: 'one', list: 'dutchLevel', field: 'dutchLevel', choices: DUTCH_LEVELS },
  { id: 'contact', kind: 'many', list: 'contact', field: 'contactBy', choices: CONTACT_WAYS },
] as const satisfies readonly TalkQuestion[]

export type Question = (typeof QUESTIONS)[number]
export type QuestionId = Question['id']

export const QUESTION_IDS: readonly QuestionId[] = QUESTIONS.map(({ id }) => id)

/** From this many answers on something can be suggested. */
export const ANSWERS_TO_SUGGEST = 3

export const questionOf = (id: QuestionId): Question => QUESTIONS.find((question) => question.id === id) ?? QUESTIONS[0]
