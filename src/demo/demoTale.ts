import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { RegisterResidentInput } from '#actions/registerResident.ts'
import type { OfferInMatch } from '#domain/matching/matchInput.ts'
import type { Group } from '#domain/words/activityWords.ts'
import type { DemoCounter } from '#demo/demoCounter.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'

/** What the teller keeps in mind while the year goes by. Days are day numbers. */
export interface DemoTale {
  readonly counter: DemoCounter
  readonly random: SeededRandom
  readonly firstDay: number
  /** The day it is in the story. */
  day: number
  /** The day that has just begun when the story ends: nothing is told of it but what was planned. */
  readonly today: number
  readonly scale: number
  readonly residents: TaleResident[]
  readonly activities: TaleActivity[]
  /** Sessions by day. */
  readonly sessions: Map<number, TaleSession[]>
  /** What will happen on a day, in the order in which it was decided. */
  readonly plans: Map<number, (() => void)[]>
  readonly staff: RecordId[]
}

export interface TaleResident {
  readonly id: RecordId
  readonly told: RegisterResidentInput
  left: boolean
  /** Matches on their way or going on. */
  open: number
  experienced: boolean
  readonly triedActivities: Set<RecordId>
}

export interface TaleActivity {
  readonly id: RecordId
  readonly offer: OfferInMatch
  readonly weekdays: readonly Weekday[]
  readonly group: Group
  readonly openToMinors: boolean
  readonly minutes: number
  readonly places: number
  readonly once: boolean
  readonly from: CalendarDate
  readonly lastDay: number
  /** Matches that hold a place. */
  readonly members: Set<TaleMatch>
}

export interface TaleSession {
  readonly id: RecordId
  readonly activity: TaleActivity
}

export interface TaleMatch {
  readonly id: RecordId
  readonly resident: TaleResident
  readonly activity: TaleActivity
  stage: 'proposed' | 'agreed' | 'trial' | 'active' | 'over'
  came: number
  missed: number
  /** Sessions after which it ends. */
  readonly keeps: number
}

export const plan = (tale: DemoTale, day: number, event: () => void): void => {
  const planned = tale.plans.get(day)
  if (planned === undefined) tale.plans.set(day, [event])
  else planned.push(event)
}
