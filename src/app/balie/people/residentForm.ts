import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { isCalendarDate } from '#kernel/CalendarDate.ts'
import { latinDigits } from '#kernel/latinDigits.ts'
import type { DeedInput } from '#engine/deeds.ts'
import type { AgeGroup, GENDERS, REFERRERS, Resident } from '#domain/people/resident.ts'
import type { FreePart } from '#domain/words/availability.ts'
import type { Company, Goal, HelpNeeded, Interest, Skill, TravelWay } from '#domain/words/interests.ts'
import type { DutchLevel, Reading, SpokenLanguage } from '#domain/words/languages.ts'
import { readNumberText } from '#app/ui/numberText.ts'

/** A person as the form holds them: what was typed, and '' for what nobody asked yet. Plain data, so that it can be kept as a draft. */
export type ResidentForm = {
  readonly ageGroup: AgeGroup | ''
  readonly callName: string
  readonly secondInitial: string
  readonly interfaceLanguage: SpokenLanguage | ''
  readonly dutchLevel: DutchLevel | ''
  readonly readsOwnLanguage: Reading | ''
  readonly wishes: readonly Interest[]
  readonly skills: readonly Skill[]
  readonly goals: readonly Goal[]
  readonly availability: readonly FreePart[]
  readonly reach: readonly TravelWay[]
  readonly reachMinutes: string
  readonly company: readonly Company[]
  readonly helpNeeded: readonly HelpNeeded[]
  readonly phone: string
  readonly referredBy: (typeof REFERRERS)[number] | ''
  readonly gender: (typeof GENDERS)[number] | 'declined' | ''
  readonly bornAbout: string
  readonly hidePresence: boolean
  /** The day on which somebody told what is kept; '' as long as nobody did. */
  readonly noticeShownOn: string
}

export const EMPTY_FORM: ResidentForm = {
  ageGroup: '',
  callName: '',
  secondInitial: '',
  interfaceLanguage: '',
  dutchLevel: '',
  readsOwnLanguage: '',
  wishes: [],
  skills: [],
  goals: [],
  availability: [],
  reach: [],
  reachMinutes: '',
  company: [],
  helpNeeded: [],
  phone: '',
  referredBy: '',
  gender: '',
  bornAbout: '',
  hidePresence: false,
  noticeShownOn: '',
}

export const formOf = (resident: Resident): ResidentForm => ({
  ageGroup: resident.ageGroup ?? '',
  callName: resident.callName,
  secondInitial: resident.secondInitial,
  interfaceLanguage: resident.interfaceLanguage ?? '',
  dutchLevel: resident.dutchLevel ?? '',
  readsOwnLanguage: resident.readsOwnLanguage ?? '',
  wishes: resident.wishes,
  skills: resident.skills,
  goals: resident.goals,
  availability: resident.availability,
  reach: resident.reach,
  reachMinutes: numberText(resident.reachMinutes),
  company: resident.company,
  helpNeeded: resident.helpNeeded,
  phone: resident.phone,
  referredBy: resident.referredBy ?? '',
  gender: genderOf(resident.gender),
  bornAbout: numberText(resident.bornAbout),
  hidePresence: resident.hidePresence,
  noticeShownOn: resident.noticeShownOn ?? '',
})

type Facts = DeedInput<'changeResident'>['set']

/** All that the form asks but the age, which each deed takes in its own way. Whether somebody moved, and how to keep in touch, is not asked in a form. */
type AskedFields = Required<Omit<Facts, 'life' | 'spoken' | 'ageGroup' | 'contactBy'>>

export const fieldsOf = (form: ResidentForm): AskedFields => ({
  callName: form.callName,
  secondInitial: form.secondInitial,
  interfaceLanguage: form.interfaceLanguage || undefined,
  dutchLevel: form.dutchLevel || undefined,
  readsOwnLanguage: form.readsOwnLanguage || undefined,
  wishes: form.wishes,
  skills: form.skills,
  goals: form.goals,
  availability: form.availability,
  reach: form.reach,
  reachMinutes: readNumberText(form.reachMinutes),
  company: form.company,
  helpNeeded: form.helpNeeded,
  phone: latinDigits(form.phone),
  referredBy: form.referredBy || undefined,
  gender:
    form.gender === '' ? { kind: 'notAsked' } : form.gender === 'declined' ? { kind: 'declined' } : { kind: 'given', value: form.gender },
  bornAbout: readNumberText(form.bornAbout),
  hidePresence: form.hidePresence,
  noticeShownOn: dayOrNone(form.noticeShownOn),
})

/** The years that a person's record can hold. */
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2100

/** Whether the year field holds a year or nothing: 98, "about 30" or a whole birth date do not count. */
export const isYearOrEmpty = (text: string): boolean => {
  if (text.trim() === '') return true
  const year = readNumberText(text)
  return year !== undefined && year >= EARLIEST_YEAR && year <= LATEST_YEAR
}

const genderOf = (gender: Resident['gender']): ResidentForm['gender'] => {
  switch (gender.kind) {
    case 'notAsked':
      return ''
    case 'declined':
      return 'declined'
    case 'given':
      return gender.value
  }
}

const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value))

const dayOrNone = (text: string): CalendarDate | undefined => (isCalendarDate(text) ? text : undefined)
