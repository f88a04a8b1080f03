import { oneOf, requiredDate, requiredReference, timeOfDay, yesNo } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** Why a day is called off, in words that every language has, so that who counted on it can read it. */
export const CANCEL_REASONS = ['guideAbsent', 'tooFewPeople', 'placeClosed', 'weather', 'holiday', 'other'] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]

/** Planned by a slip of the finger and taken back: nobody is told, and it is on no list. */
export const NEVER_MEANT = 'neverMeant' as const

/** One dated occurrence of an activity. */
export const sessionShape = {
  activityId: requiredReference,
  day: requiredDate,
  startsAt: timeOfDay,
  endsAt: timeOfDay,
  cancelled: yesNo,
  cancelReason: oneOf<CancelReason | typeof NEVER_MEANT, undefined>([...CANCEL_REASONS, NEVER_MEANT], undefined),
} satisfies Shape

export interface Session extends ContentOf<typeof sessionShape> {
  readonly id: RecordId
}
