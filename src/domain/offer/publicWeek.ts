import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Bring, Effort, Group, LanguageNeed, LeadsTo, Place, Programme, Task, TravelCosts } from '#domain/words/activityWords.ts'
import type { Interest } from '#domain/words/interests.ts'

/** Days that are published: the kiosk may stand for a week without anybody opening the counter, and still has a week to show. */
export const PUBLIC_DAYS = 14

/**
 * One activity, in words that every language has. No title, description, organisation, address or contact: what somebody typed could
 * name a person, and this lies in clear on a laptop that is a kiosk. What is sent back is the activity's id.
 */
export interface PublicActivity {
  readonly id: RecordId
  readonly programme: Programme
  readonly interest?: Interest
  readonly languageNeed: LanguageNeed
  readonly effort: Effort
  readonly group: Group
  readonly withDutchVolunteers: boolean
  readonly openToMinors: boolean
  readonly travelCosts: TravelCosts
  readonly place?: Place
  readonly tasks: readonly Task[]
  readonly bring: readonly Bring[]
  readonly leadsTo: readonly LeadsTo[]
  /** The way there, in minutes. */
  readonly footMinutes?: number
  readonly bikeMinutes?: number
  readonly busMinutes?: number
}

/** One day on which it is; by day and then by time. */
export interface PublicSession {
  readonly activityId: RecordId
  readonly day: CalendarDate
  readonly weekday: Weekday
  readonly startsAt?: TimeOfDay
  readonly endsAt?: TimeOfDay
}

/** What can be done here in the coming days: the only thing of a location that is readable without a key. Read by `readPublicWeek`. */
export interface PublicWeek {
  readonly v: 1
  /** The day it was made, which is the first of its days. */
  readonly from: CalendarDate
  readonly activities: readonly PublicActivity[]
  readonly sessions: readonly PublicSession[]
}
