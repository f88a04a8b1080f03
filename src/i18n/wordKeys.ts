import type { ParseKeys } from 'i18next'
import type { PartOfDay } from '#domain/words/availability.ts'
import type {
  Bring,
  Duration,
  Effort,
  Group,
  LanguageNeed,
  LeadsTo,
  Place,
  Programme,
  Task,
  TravelCosts,
} from '#domain/words/activityWords.ts'
import type { ContactWay } from '#domain/words/contactWays.ts'
import type { GoesAlong } from '#domain/words/goesAlong.ts'
import type { Company, Goal, HelpNeeded, Interest, Skill, TravelWay } from '#domain/words/interests.ts'
import type { Importance, MatchPartName } from '#domain/matching/matchWeights.ts'
import type { DutchLevel, LanguageLevel, Reading } from '#domain/words/languages.ts'
import type { Education, Licence, WorkYears } from '#domain/words/workWords.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import type { ContactRole } from '#domain/offer/contact.ts'
import type { CancelReason } from '#domain/offer/session.ts'
import type { AbsenceReason, HoursToldBy, Presence } from '#domain/participation/attendance.ts'
import type { MatchLifeKind, StopReason } from '#domain/participation/match.ts'
import type { AgeGroup, GENDERS, REFERRERS, ResidentLife } from '#domain/people/resident.ts'
import type { StaffRole } from '#domain/people/staffMember.ts'
import type { Light, LightAdvice } from '#domain/programmes/light.ts'
import type { Settler, Takes } from '#domain/programmes/rule.ts'
import type { RuleId } from '#domain/programmes/ruleIds.ts'
import type { TicketLife, VisitReason } from '#domain/visit/ticket.ts'
import type { WALK_IN_STATES } from '#domain/visit/walkInHour.ts'

type VocabularyKey = ParseKeys<['vocabulary', 'staffVocabulary', 'careful', 'sessionWords', 'slip', 'questions', 'rules']>

/**
 * The text key of every word that the domain knows: `t(wordKeys.interest('cooking'))` with `useTranslation(['today', 'vocabulary'])`.
 * A word added to the domain without its text does not compile here. What only staff see stands in `staffVocabulary`, so that a
 * resident's view can not ask for it; what is about rights and money stands in `careful` and is asked for through `carefulWords.ts`.
 */
export const wordKeys = {
  interest: (word: Interest) => `vocabulary:interest.${word}` as const,
  skill: (word: Skill) => `vocabulary:skill.${word}` as const,
  goal: (word: Goal) => `vocabulary:goal.${word}` as const,
  help: (word: HelpNeeded) => `vocabulary:help.${word}` as const,
  company: (word: Company) => `vocabulary:company.${word}` as const,
  goesAlong: (word: GoesAlong) => `slip:goesAlong.${word}` as const,
  way: (word: TravelWay) => `vocabulary:way.${word}` as const,
  contact: (word: ContactWay) => `questions:contact.${word}` as const,
  education: (word: Education) => `questions:education.${word}` as const,
  workYears: (word: WorkYears) => `questions:workYears.${word}` as const,
  licence: (word: Licence) => `questions:licence.${word}` as const,
  dutchLevel: (word: DutchLevel) => `vocabulary:dutchLevel.${word}` as const,
  languageLevel: (word: LanguageLevel) => `vocabulary:languageLevel.${word}` as const,
  reading: (word: Reading) => `vocabulary:reading.${word}` as const,
  ageGroup: (word: AgeGroup) => `vocabulary:ageGroup.${word}` as const,
  gender: (word: (typeof GENDERS)[number]) => `vocabulary:gender.${word}` as const,
  referrer: (word: (typeof REFERRERS)[number]) => `vocabulary:referrer.${word}` as const,
  residentLife: (word: ResidentLife['kind']) => `staffVocabulary:residentLife.${word}` as const,
  role: (word: StaffRole) => `staffVocabulary:role.${word}` as const,
  partOfDay: (word: PartOfDay) => `vocabulary:partOfDay.${word}` as const,
  programme: (word: Programme) => `vocabulary:programme.${word}` as const,
  duration: (word: Duration) => `vocabulary:duration.${word}` as const,
  languageNeed: (word: LanguageNeed) => `vocabulary:languageNeed.${word}` as const,
  effort: (word: Effort) => `vocabulary:effort.${word}` as const,
  travelCosts: (word: TravelCosts) => `careful:travelCosts.${word}` as const,
  /** How to ask for them; nothing is to be asked where there are none. */
  askTravel: (word: Exclude<TravelCosts, 'none'>) => `careful:askTravel.${word}` as const,
  task: (word: Task) => `vocabulary:task.${word}` as const,
  place: (word: Place) => `vocabulary:place.${word}` as const,
  bring: (word: Bring) => `vocabulary:bring.${word}` as const,
  leadsTo: (word: LeadsTo) => `vocabulary:leadsTo.${word}` as const,
  group: (word: Group) => `vocabulary:group.${word}` as const,
  matchPart: (word: MatchPartName) => `staffVocabulary:matchPart.${word}` as const,
  importance: (word: Importance) => `staffVocabulary:importance.${word}` as const,
  contactRole: (word: ContactRole) => `staffVocabulary:contactRole.${word}` as const,
  cancelReason: (word: CancelReason) => `sessionWords:cancel.${word}` as const,
  declaration: (word: Declaration['kind']) => `staffVocabulary:declaration.${word}` as const,
  light: (word: Light) => `careful:light.${word}` as const,
  lightAdvice: (word: LightAdvice) => `careful:lightAdvice.${word}` as const,
  ruleTitle: (id: RuleId) => `rules:rule.${id}.title` as const,
  ruleText: (id: RuleId) => `rules:rule.${id}.text` as const,
  settler: (word: Settler) => `rules:who.${word}` as const,
  takes: (word: Takes) => `rules:takes.${word}` as const,
  matchLife: (word: MatchLifeKind) => `staffVocabulary:matchLife.${word}` as const,
  stopReason: (word: StopReason) => `vocabulary:stopReason.${word}` as const,
  presence: (word: Presence['kind']) => `staffVocabulary:presence.${word}` as const,
  absenceReason: (word: AbsenceReason) => `vocabulary:absenceReason.${word}` as const,
  toldBy: (word: HoursToldBy) => `staffVocabulary:toldBy.${word}` as const,
  visitReason: (word: VisitReason) => `vocabulary:visitReason.${word}` as const,
  ticketLife: (word: TicketLife['kind']) => `staffVocabulary:ticketLife.${word}` as const,
  walkInState: (word: (typeof WALK_IN_STATES)[number]) => `staffVocabulary:walkInState.${word}` as const,
} satisfies Readonly<Record<string, (word: never) => VocabularyKey>>
