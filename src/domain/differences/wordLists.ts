import { IMPORTANCE, MATCH_PARTS } from '#domain/matching/matchWeights.ts'
import {
  BRING,
  DURATIONS,
  EFFORTS,
  GROUPS,
  LANGUAGE_NEEDS,
  LEADS_TO,
  PLACES,
  PROGRAMMES,
  TASKS,
  TRAVEL_COSTS,
} from '#domain/words/activityWords.ts'
import { GOES_ALONG } from '#domain/words/goesAlong.ts'
import { COMPANY, GOALS, HELP_NEEDED, INTERESTS, SKILLS, TRAVEL_WAYS } from '#domain/words/interests.ts'
import { CONTACT_WAYS } from '#domain/words/contactWays.ts'
import { DUTCH_LEVELS, LANGUAGE_LEVELS, READING } from '#domain/words/languages.ts'
import { CONTACT_ROLES } from '#domain/offer/contact.ts'
import { EDUCATIONS, LICENCES, WORK_YEARS } from '#domain/words/workWords.ts'
import { AGE_GROUPS, GENDERS, REFERRERS } from '#domain/people/resident.ts'
import { STAFF_ROLES } from '#domain/people/staffMember.ts'

/** The closed lists that a field's word comes from, by the name under which their texts stand. */
export const WORD_LISTS = {
  interest: INTERESTS,
  skill: SKILLS,
  goal: GOALS,
  help: HELP_NEEDED,
  company: COMPANY,
  way: TRAVEL_WAYS,
  contact: CONTACT_WAYS,
  education: EDUCATIONS,
  workYears: WORK_YEARS,
  licence: LICENCES,
  dutchLevel: DUTCH_LEVELS,
  languageLevel: LANGUAGE_LEVELS,
  reading: READING,
  ageGroup: AGE_GROUPS,
  gender: GENDERS,
  referrer: REFERRERS,
  role: STAFF_ROLES,
  programme: PROGRAMMES,
  duration: DURATIONS,
  languageNeed: LANGUAGE_NEEDS,
  effort: EFFORTS,
  travelCosts: TRAVEL_COSTS,
  group: GROUPS,
  task: TASKS,
  place: PLACES,
  bring: BRING,
  leadsTo: LEADS_TO,
  matchPart: MATCH_PARTS,
  importance: IMPORTANCE,
  contactRole: CONTACT_ROLES,
  goesAlong: GOES_ALONG,
} as const

export type WordList = keyof typeof WORD_LISTS

export type WordIn<L extends WordList> = (typeof WORD_LISTS)[L][number]

/** One word with its list, so that its text can be found. */
export type ListedWord = { readonly [L in WordList]: { readonly kind: 'word'; readonly list: L; readonly word: WordIn<L> } }[WordList]

/** The word of that list; undefined when it is of a newer version, or no word at all. */
export const listedWord = (list: WordList, value: unknown): ListedWord | undefined => {
  const words: readonly string[] = WORD_LISTS[list]
  // The border between a list's name and its words: the word was just found in that very list.
  return typeof value === 'string' && words.includes(value) ? ({ kind: 'word', list, word: value } as ListedWord) : undefined
}
