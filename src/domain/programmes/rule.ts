import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Light, LightAdvice } from '#domain/programmes/light.ts'
import type { RuleId } from '#domain/programmes/ruleIds.ts'
import type { RuleSource } from '#domain/programmes/RULE_SOURCES.ts'
import type { Programme } from '#domain/words/activityWords.ts'

/** What a rule asks of the situation; `situationOf` answers it, the answer's consequence is in the data. */
export type Question =
  | 'declarationNotNeeded'
  | 'declarationValid'
  | 'declarationReceived'
  | 'declarationUnknown'
  | 'declarationExpired'
  | 'declarationRefused'
  | 'programme'
  | 'under16'
  | 'minorNotOpened'
  | 'ageNotAsked'
  | 'minor'
  | 'paperNotAsked'
  | 'paperWorkFree'
  | 'paperPermitNeeded'
  | 'paperNotAllowed'
  | 'sixMonthsNotPassed'
  | 'documentNotValid'
  | 'permitNotAsked'
  | 'permitAsked'
  | 'permitThere'
  | 'noNumber'
  | 'noBankAccount'
  | 'noRebaTalk'
  | 'nothing'

/**
 * `decides`: says which light it is. `step`: something to arrange that changes no light. `beside`: stands next to it. `explains`: asks
 * nothing of anybody; it is read on the page of rules and on the way to paid work.
 */
export type RuleRole = 'decides' | 'step' | 'beside' | 'explains'

/** Who can settle what a rule asks. */
export const SETTLERS = [
  'counter',
  'coordinator',
  'organisation',
  'guardian',
  'employer',
  'uwv',
  'coa',
  'ind',
  'municipality',
  'bank',
  'legalHelp',
  'nobody',
] as const
export type Settler = (typeof SETTLERS)[number]

/** How long it takes, as far as a source says; what no source says is `notKnown`. */
export const TAKES = ['atOnce', 'oneTalk', 'fiveToNineWeeks', 'sixWeeksOrLonger', 'twoWorkdays', 'untilDay', 'notKnown'] as const
export type Takes = (typeof TAKES)[number]

/**
 * A rule of law or of a programme as data: where it was read and from when to when it holds. Rules change each year; a rule advises,
 * it never refuses, and staff can always say where it comes from.
 */
export interface Rule {
  readonly id: RuleId
  readonly asks: Question
  readonly role: RuleRole
  /** Empty for what belongs to no activity. */
  readonly programmes: readonly Programme[]
  /** Only of a rule that decides. */
  readonly light: Light | null
  /** What stands beside the light for a resident to read; what only staff read has the rule's own words. */
  readonly says: LightAdvice | null
  readonly settledBy: readonly Settler[]
  readonly takes: Takes
  readonly source: RuleSource
  /** First day; null while nobody has seen from when it holds: then it holds nowhere until a location switches it on. */
  readonly validFrom: CalendarDate | null
  /** Last day, included; null while no end is known. */
  readonly validTo: CalendarDate | null
  /** The rule that it takes the place of where both would hold. */
  readonly replaces?: RuleId
  /** Of a version that a location gave: whose it is, what it says there, and whether the rule does not hold there at all. */
  readonly ofLocation?: { readonly overrideId: RecordId; readonly says: string; readonly off: boolean }
}
