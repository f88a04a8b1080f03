import { requiredDate, requiredReference, timeOfDay, yesNo } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** One dated occurrence of an activity. */
export const sessionShape = {
  activityId: requiredReference,
  day: requiredDate,
  startsAt: timeOfDay,
  endsAt: timeOfDay,
  cancelled: yesNo,
} satisfies Shape

export interface Session extends ContentOf<typeof sessionShape> {
  readonly id: RecordId
}
