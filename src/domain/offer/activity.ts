import { date, oneOf, reference, requiredText, setOf, text, timeOfDay, wholeNumber, yesNo } from '#kernel/fields.ts'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
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
import { FORMER_INTERESTS, INTERESTS } from '#domain/words/interests.ts'

/** Something to take part in. All that a resident must know is picked from words; the title and description are extra. */
export const activityShape = {
  organisationId: reference,
  title: requiredText,
  programme: oneOf(PROGRAMMES, 'volunteering'),
  interest: oneOf(INTERESTS, undefined, FORMER_INTERESTS),
  alsoAbout: setOf(INTERESTS),
  description: text,
  languageNeed: oneOf(LANGUAGE_NEEDS, 'none'),
  effort: oneOf(EFFORTS, 'normal'),
  duration: oneOf(DURATIONS, 'open'),
  group: oneOf(GROUPS, 'everyone'),
  withDutchVolunteers: yesNo,
  openToMinors: yesNo,
  placesMin: wholeNumber(0, 999),
  placesMax: wholeNumber(1, 999),
  weekdays: setOf(WEEKDAYS),
  startsAt: timeOfDay,
  endsAt: timeOfDay,
  from: date,
  until: date,
  address: text,
  footMinutes: wholeNumber(0, 600),
  bikeMinutes: wholeNumber(0, 600),
  busMinutes: wholeNumber(0, 600),
  travelCosts: oneOf(TRAVEL_COSTS, 'askCounter'),
  tasks: setOf(TASKS),
  place: oneOf(PLACES, undefined),
  bring: setOf(BRING),
  leadsTo: setOf(LEADS_TO),
  contactName: text,
  contactPhone: text,
  /** The resident whose own initiative it is. */
  offeredBy: reference,
  /** Whom at the counter the resident who offers it, or anybody else, can turn to. */
  counterContact: reference,
  closed: yesNo,
} satisfies Shape

export interface Activity extends ContentOf<typeof activityShape> {
  readonly id: RecordId
}
