import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import type { AgeGroup } from '#domain/people/resident.ts'
import type { Question } from '#domain/programmes/rule.ts'
import { NOTHING_ASKED } from '#domain/programmes/workFacts.ts'
import type { Known, WorkFacts } from '#domain/programmes/workFacts.ts'
import type { Programme } from '#domain/words/activityWords.ts'

export interface ActivityFacts {
  readonly programme: Programme
  /** Of the organisation; undefined where there is none. */
  readonly declaration: Declaration | undefined
  readonly openToMinors: boolean
}

export interface PersonFacts {
  readonly ageGroup: AgeGroup | undefined
  /** Undefined where nobody asked about paid work: most people. */
  readonly work: WorkFacts | undefined
}

/** `yes`: it is so. `open`: nobody knows, so it may be so. What is not among them is not so. */
export type Situation = ReadonlyMap<Question, 'yes' | 'open'>

/** What the rules ask, answered. The activity comes first: where the organisation has what is needed, no paper of a person is looked at. */
export const situationOf = (person: PersonFacts | undefined, activity: ActivityFacts, day: CalendarDate): Situation => {
  const situation = new Map<Question, 'yes' | 'open'>([['programme', 'yes']])
  if (person !== undefined) addAge(situation, person, activity)
  const declaration = declarationOn(day, activity.declaration)
  situation.set(declaration, 'yes')
  if (activity.programme === 'paidWork' || !SETTLED.has(declaration)) addPaper(situation, person?.work ?? NOTHING_ASKED, day)
  return situation
}

type Answers = Map<Question, 'yes' | 'open'>

/** The organisation has what is needed. */
const SETTLED: ReadonlySet<Question> = new Set(['declarationNotNeeded', 'declarationValid', 'declarationReceived'])

const addAge = (situation: Answers, { ageGroup }: PersonFacts, { openToMinors, programme }: ActivityFacts): void => {
  switch (ageGroup) {
    case undefined:
      if (!openToMinors || programme === 'paidWork') situation.set('ageNotAsked', 'yes')
      return
    case 'under16':
      situation.set('under16', 'yes').set('minor', 'yes')
      return
    case 'from16to17':
      situation.set('minor', 'yes')
      if (!openToMinors) situation.set('minorNotOpened', 'yes')
      return
    case 'from18':
      return
  }
}

const addPaper = (situation: Answers, work: WorkFacts, day: CalendarDate): void => {
  switch (work.paper) {
    case 'dontKnow':
      situation.set('paperNotAsked', 'yes')
      return
    case 'workFree':
      situation.set('paperWorkFree', 'yes')
      return
    case 'notAllowed':
      situation.set('paperNotAllowed', 'yes')
      return
    case 'permitNeeded':
      situation.set('paperPermitNeeded', 'yes')
      addPermit(situation, work, day)
  }
}

const addPermit = (situation: Answers, work: WorkFacts, day: CalendarDate): void => {
  const { permit } = work
  if (permit.kind === 'granted' && day <= permit.until) situation.set('permitThere', 'yes')
  else if (permit.kind === 'asked' && permit.on <= day) situation.set('permitAsked', 'yes')
  else situation.set('permitNotAsked', 'yes')
  addMissing(situation, 'sixMonthsNotPassed', work.sixMonths)
  addMissing(situation, 'documentNotValid', work.document)
  addMissing(situation, 'noNumber', work.citizenNumber)
  addMissing(situation, 'noBankAccount', work.bankAccount)
  addMissing(situation, 'noRebaTalk', work.rebaTalk)
}

const addMissing = (situation: Answers, question: Question, known: Known): void => {
  if (known !== 'yes') situation.set(question, known === 'no' ? 'yes' : 'open')
}

const declarationOn = (day: CalendarDate, declaration: Declaration | undefined): Question => {
  switch (declaration?.kind) {
    case undefined:
    case 'unknown':
      return 'declarationUnknown'
    case 'notNeeded':
      return 'declarationNotNeeded'
    case 'received':
      return declaration.on <= day ? 'declarationReceived' : 'declarationUnknown'
    case 'valid':
      return day <= declaration.until ? 'declarationValid' : 'declarationExpired'
    case 'refused':
      return 'declarationRefused'
  }
}
