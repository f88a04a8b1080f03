import fc from 'fast-check'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import { IMPORTANCE, MATCH_PARTS } from '#domain/matching/matchWeights.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import { COMPANY, GOALS, HELP_NEEDED, INTERESTS, SKILLS, TRAVEL_WAYS } from '#domain/words/interests.ts'
import { DURATIONS, EFFORTS, GROUPS, LANGUAGE_NEEDS, LEADS_TO, PROGRAMMES, TRAVEL_COSTS } from '#domain/words/activityWords.ts'
import { FREE_PARTS } from '#domain/words/availability.ts'
import { DUTCH_LEVELS } from '#domain/words/languages.ts'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'

const subset = <T>(words: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...words])
export const anyPerson: fc.Arbitrary<PersonInMatch> = fc.record({
  wishes: subset(INTERESTS),
  skills: subset(SKILLS),
  goals: subset(GOALS),
  availability: subset(FREE_PARTS),
  reach: subset(TRAVEL_WAYS),
  reachMinutes: fc.option(fc.integer({ min: 0, max: 240 }), { nil: undefined }),
  company: subset(COMPANY),
  helpNeeded: subset(HELP_NEEDED),
  dutchLevel: fc.option(fc.constantFrom(...DUTCH_LEVELS), { nil: undefined }),
  firstTimer: fc.boolean(),
})
const anyMinutes = fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined })
export const anyOffer: fc.Arbitrary<OfferInMatch> = fc.record({
  programme: fc.constantFrom(...PROGRAMMES),
  interest: fc.option(fc.constantFrom(...INTERESTS), { nil: undefined }),
  alsoAbout: subset(INTERESTS),
  languageNeed: fc.constantFrom(...LANGUAGE_NEEDS),
  effort: fc.constantFrom(...EFFORTS),
  duration: fc.constantFrom(...DURATIONS),
  group: fc.constantFrom(...GROUPS),
  withDutchVolunteers: fc.boolean(),
  weekdays: subset(WEEKDAYS),
  startsAt: fc.constantFrom(undefined, parseTimeOfDay('09:00'), parseTimeOfDay('14:00'), parseTimeOfDay('19:30')),
  footMinutes: anyMinutes,
  bikeMinutes: anyMinutes,
  busMinutes: anyMinutes,
  travelCosts: fc.constantFrom(...TRAVEL_COSTS),
  leadsTo: subset(LEADS_TO),
  placesMax: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  placesLeft: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
})

export const anyImportance = fc.dictionary(fc.constantFrom(...MATCH_PARTS), fc.constantFrom(...IMPORTANCE))
