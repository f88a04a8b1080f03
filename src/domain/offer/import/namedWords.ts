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
import { namedWords } from '#domain/offer/import/readWords.ts'

/** The pick-lists that a column can be. */
export const NAMED_WORDS = {
  programme: namedWords('programme', PROGRAMMES, PROGRAMME_NAMES),
  interest: namedWords('interest', INTERESTS, INTEREST_NAMES),
  languageNeed: namedWords('languageNeed', LANGUAGE_NEEDS, LANGUAGE_NEED_NAMES),
  effort: namedWords('effort', EFFORTS, EFFORT_NAMES),
  duration: namedWords('duration', DURATIONS, DURATION_NAMES),
  group: namedWords('group', GROUPS, GROUP_NAMES),
  travelCosts: namedWords('travelCosts', TRAVEL_COSTS, TRAVEL_COSTS_NAMES),
  bring: namedWords('bring', BRING, BRING_NAMES),
  leadsTo: namedWords('leadsTo', LEADS_TO, LEADS_TO_NAMES),
}
