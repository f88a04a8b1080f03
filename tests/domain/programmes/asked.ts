import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { adviseOn } from '#domain/programmes/adviseOn.ts'
import { LAW } from '#domain/programmes/LAW.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import type { ActivityFacts, PersonFacts } from '#domain/programmes/situationOf.ts'
import { NOTHING_ASKED } from '#domain/programmes/workFacts.ts'
import type { WorkFacts } from '#domain/programmes/workFacts.ts'

export const date = (text: string): CalendarDate => {
  const parsed = parseCalendarDate(text)
  if (parsed === undefined) throw new Error(`no such day: ${text}`)
  return parsed
}

export const TODAY = date('2026-03-17')

export interface Asked {
  readonly age?: PersonFacts['ageGroup'] | null
  readonly work?: Partial<WorkFacts>
  readonly activity?: Partial<ActivityFacts>
  readonly day?: CalendarDate
  readonly rules?: readonly Rule[]
}

/** An adult and volunteering, unless said otherwise; `age: null` is nobody, `age: undefined` somebody who was not asked. */
export const ask = (asked: Asked) => {
  const activity: ActivityFacts = { programme: 'volunteering', declaration: { kind: 'unknown' }, openToMinors: false, ...asked.activity }
  const ageGroup = 'age' in asked ? asked.age : 'from18'
  const person = ageGroup === null ? undefined : { ageGroup, work: asked.work && { ...NOTHING_ASKED, ...asked.work } }
  return adviseOn(person, activity, asked.rules ?? LAW, asked.day ?? TODAY)
}

/** Everything of the five conditions and the way to a wage is there, but for the permit. */
export const READY: Partial<WorkFacts> = {
  paper: 'permitNeeded',
  sixMonths: 'yes',
  document: 'yes',
  citizenNumber: 'yes',
  bankAccount: 'yes',
  rebaTalk: 'yes',
  permit: { kind: 'notAsked' },
}

export const PAID = { programme: 'paidWork' } as const
