import { BRING, DURATIONS, EFFORTS, GROUPS, LANGUAGE_NEEDS, LEADS_TO, PROGRAMMES, TRAVEL_COSTS } from '#domain/words/activityWords.ts'
import { INTERESTS } from '#domain/words/interests.ts'
import {
  BRING_NAMES,
  DURATION_NAMES,
  EFFORT_NAMES,
  GROUP_NAMES,
  LANGUAGE_NEED_NAMES,
  LEADS_TO_NAMES,
  PROGRAMME_NAMES,
  TRAVEL_COSTS_NAMES,
} from '#domain/offer/import/activityWordNames.ts'
import { INTEREST_NAMES } from '#domain/offer/import/interestNames.ts'

/** The pick-lists that a column can be. */
export const NAMED_WORDS = {
  programme: { list: 'programme', words: PROGRAMMES, names: PROGRAMME_NAMES },
  interest: { list: 'interest', words: INTERESTS, names: INTEREST_NAMES },
  languageNeed: { list: 'languageNeed', words: LANGUAGE_NEEDS, names: LANGUAGE_NEED_NAMES },
  effort: { list: 'effort', words: EFFORTS, names: EFFORT_NAMES },
  duration: { list: 'duration', words: DURATIONS, names: DURATION_NAMES },
  group: { list: 'group', words: GROUPS, names: GROUP_NAMES },
  travelCosts: { list: 'travelCosts', words: TRAVEL_COSTS, names: TRAVEL_COSTS_NAMES },
  bring: { list: 'bring', words: BRING, names: BRING_NAMES },
  leadsTo: { list: 'leadsTo', words: LEADS_TO, names: LEADS_TO_NAMES },
} as const
