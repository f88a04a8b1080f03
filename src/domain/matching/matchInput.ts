import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Weekday } from '#kernel/CalendarDate.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { Duration, Effort, Group, LanguageNeed, LeadsTo, Programme, TravelCosts } from '#domain/words/activityWords.ts'
import type { FreePart } from '#domain/words/availability.ts'
import type { Company, Goal, HelpNeeded, Interest, Skill, TravelWay } from '#domain/words/interests.ts'
import type { DutchLevel } from '#domain/words/languages.ts'

/**
 * What the score may never see. Each is declared as impossible, so that handing a whole resident to the score does not compile:
 * where somebody comes from, believes, is, or may hope for is no reason to offer less (see docs/privacy.md).
 */
export interface NeverInMatch {
  readonly nationality?: never
  readonly origin?: never
  readonly religion?: never
  readonly chances?: never
  readonly gender?: never
  readonly age?: never
  readonly ageGroup?: never
  readonly bornAbout?: never
  readonly interfaceLanguage?: never
  readonly spoken?: never
  readonly readsOwnLanguage?: never
  readonly callName?: never
}

/** A person as the score sees them: what they wish, can and asked for. Empty means not asked, and counts neither for nor against. */
export interface PersonInMatch extends NeverInMatch {
  readonly wishes: readonly Interest[]
  readonly skills: readonly Skill[]
  readonly goals: readonly Goal[]
  readonly availability: readonly FreePart[]
  readonly reach: readonly TravelWay[]
  readonly reachMinutes: number | undefined
  readonly company: readonly Company[]
  readonly helpNeeded: readonly HelpNeeded[]
  readonly dutchLevel: DutchLevel | undefined
  /** Nothing was agreed with this person before. */
  readonly firstTimer: boolean
}

/** An activity as the score sees it. */
export interface OfferInMatch {
  readonly programme: Programme
  readonly interest: Interest | undefined
  readonly alsoAbout: readonly Interest[]
  readonly languageNeed: LanguageNeed
  readonly effort: Effort
  readonly duration: Duration
  readonly group: Group
  readonly withDutchVolunteers: boolean
  readonly weekdays: readonly Weekday[]
  readonly startsAt: TimeOfDay | undefined
  readonly footMinutes: number | undefined
  readonly bikeMinutes: number | undefined
  readonly busMinutes: number | undefined
  readonly travelCosts: TravelCosts
  readonly leadsTo: readonly LeadsTo[]
  readonly placesMax: number | undefined
  /** undefined: nobody said how many places there are. */
  readonly placesLeft: number | undefined
}

/** The only way from a resident to the score: what is not named here stays behind. */
export const personInMatch = (resident: Resident, firstTimer: boolean): PersonInMatch => ({
  wishes: resident.wishes,
  skills: resident.skills,
  goals: resident.goals,
  availability: resident.availability,
  reach: resident.reach,
  reachMinutes: resident.reachMinutes,
  company: resident.company,
  helpNeeded: resident.helpNeeded,
  dutchLevel: resident.dutchLevel,
  firstTimer,
})

export const offerInMatch = (activity: Activity, weekdays: readonly Weekday[], placesLeft: number | undefined): OfferInMatch => ({
  programme: activity.programme,
  interest: activity.interest,
  alsoAbout: activity.alsoAbout,
  languageNeed: activity.languageNeed,
  effort: activity.effort,
  duration: activity.duration,
  group: activity.group,
  withDutchVolunteers: activity.withDutchVolunteers,
  weekdays,
  startsAt: activity.startsAt,
  footMinutes: activity.footMinutes,
  bikeMinutes: activity.bikeMinutes,
  busMinutes: activity.busMinutes,
  travelCosts: activity.travelCosts,
  leadsTo: activity.leadsTo,
  placesMax: activity.placesMax,
  placesLeft,
})
