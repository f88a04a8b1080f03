import { oneOf, references, requiredDate, text, timeOfDay } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

export const WALK_IN_STATES = ['open', 'closed'] as const

/** Whether people get a number in the line. Where few come it is a plain list of people. */
export const TICKET_NUMBERS = ['shown', 'hidden'] as const
export type TicketNumbers = (typeof TICKET_NUMBERS)[number]

/** The hours in which anybody may walk in. Opened and closed by staff. */
export const walkInHourShape = {
  day: requiredDate,
  openedAt: timeOfDay,
  closedAt: timeOfDay,
  state: oneOf(WALK_IN_STATES, 'open'),
  counterName: text,
  /** Staff at this counter during the hour. */
  onDuty: references,
  /** Absent in an hour of an earlier version: numbers were shown then, unless the settings said otherwise. */
  numbers: oneOf(TICKET_NUMBERS, undefined),
} satisfies Shape

export interface WalkInHour extends ContentOf<typeof walkInHourShape> {
  readonly id: RecordId
}
