import { answer, date, mapOf, oneOf, requiredText, setOf, text, union, wholeNumber, yesNo } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { isCalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { readSupporterAnswer } from '#domain/people/supporterAnswer.ts'
import type { SupporterAnswer } from '#domain/people/supporterAnswer.ts'
import { FREE_PARTS } from '#domain/words/availability.ts'
import { CONTACT_WAYS } from '#domain/words/contactWays.ts'
import { COMPANY, GOALS, HELP_NEEDED, INTERESTS, SKILLS, TRAVEL_WAYS } from '#domain/words/interests.ts'
import { DUTCH_LEVELS, LANGUAGE_LEVELS, READING, SPOKEN_LANGUAGES } from '#domain/words/languages.ts'

/** Asked first, since it decides what may be written down at all: under 16 nothing without a guardian and the coordinator. */
export const AGE_GROUPS = ['under16', 'from16to17', 'from18'] as const
export type AgeGroup = (typeof AGE_GROUPS)[number]

/** For figures on who is reached only; the matching never sees it. */
export const GENDERS = ['woman', 'man', 'other'] as const

export const REFERRERS = ['self', 'friend', 'supporter', 'caseManager', 'school', 'poster', 'event', 'other'] as const

export type ResidentLife = { readonly kind: 'here' } | { readonly kind: 'left'; readonly on: CalendarDate }

/** What a counter may keep of a person. What it never keeps is in docs/privacy.md; `refusedText` guards the free fields. */
export const residentShape = {
  callName: requiredText,
  secondInitial: text,
  personCode: requiredText,
  interfaceLanguage: oneOf(SPOKEN_LANGUAGES, undefined),
  spoken: mapOf(SPOKEN_LANGUAGES, LANGUAGE_LEVELS),
  dutchLevel: oneOf(DUTCH_LEVELS, undefined),
  readsOwnLanguage: oneOf(READING, undefined),
  ageGroup: oneOf(AGE_GROUPS, undefined),
  bornAbout: wholeNumber(1900, 2100),
  gender: answer(GENDERS),
  wishes: setOf(INTERESTS),
  skills: setOf(SKILLS),
  goals: setOf(GOALS),
  availability: setOf(FREE_PARTS),
  reach: setOf(TRAVEL_WAYS),
  reachMinutes: wholeNumber(0, 240),
  company: setOf(COMPANY),
  helpNeeded: setOf(HELP_NEEDED),
  phone: text,
  supporter: union<SupporterAnswer>(readSupporterAnswer, { kind: 'notAsked' }),
  contactBy: setOf(CONTACT_WAYS),
  referredBy: oneOf(REFERRERS, undefined),
  hidePresence: yesNo,
  noticeShownOn: date,
  registeredOn: date,
  life: union<ResidentLife>(
    (value) => {
      const on = value['on']
      if (value['kind'] === 'left' && isCalendarDate(on ?? null)) return { kind: 'left', on: on as CalendarDate }
      return value['kind'] === 'here' ? { kind: 'here' } : undefined
    },
    { kind: 'here' },
  ),
} satisfies Shape

export interface Resident extends ContentOf<typeof residentShape> {
  readonly id: RecordId
}
