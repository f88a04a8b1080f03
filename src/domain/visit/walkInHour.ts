import { oneOf, requiredDate, text, timeOfDay } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

export const WALK_IN_STATES = ['open', 'closed'] as const

/** The hours in which anybody may walk in. Opened and closed by staff. */
export const walkInHourShape = {
  day: requiredDate,
  openedAt: timeOfDay,
  closedAt: timeOfDay,
  state: oneOf(WALK_IN_STATES, 'open'),
  counterName: text,
} satisfies Shape

export interface WalkInHour extends ContentOf<typeof walkInHourShape> {
  readonly id: RecordId
}
