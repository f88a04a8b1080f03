import type { FieldValue } from '#kernel/FieldValue.ts'
import { reference, requiredDate, requiredReference, timeOfDay, union } from '#kernel/fields.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { Minutes } from '#kernel/Minutes.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** Why somebody was not there. "Ill" and "full head" are tapped but kept as personal: health is never stored. Sources 001, 003, 004. */
export const ABSENCE_REASONS = [
  'personal',
  'tiredAfterSchool',
  'appointment',
  'otherProgramme',
  'travelCosts',
  'noUseSeen',
  'placeOrTimeUnclear',
  'laughedAt',
  'moved',
  'unknown',
] as const
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]

/** Who said how long it was: the hours of a certificate must be traceable to somebody. */
export const HOURS_TOLD_BY = ['counter', 'host', 'resident', 'paper', 'card'] as const
export type HoursToldBy = (typeof HOURS_TOLD_BY)[number]

export type Presence =
  | { readonly kind: 'notKnown' }
  | { readonly kind: 'present'; readonly minutes: Minutes; readonly toldBy: HoursToldBy }
  | { readonly kind: 'late'; readonly minutes: Minutes; readonly toldBy: HoursToldBy }
  | { readonly kind: 'absent'; readonly why: AbsenceReason }

export const attendanceShape = {
  about: requiredReference,
  activityId: requiredReference,
  sessionId: requiredReference,
  day: requiredDate,
  presence: union<Presence>(readPresence, { kind: 'notKnown' }),
  recordedBy: reference,
  /** When somebody came in, where that was noticed at the door. */
  arrivedAt: timeOfDay,
} satisfies Shape

export interface Attendance extends ContentOf<typeof attendanceShape> {
  readonly id: RecordId
}

function readPresence(value: Readonly<Record<string, FieldValue>>): Presence | undefined {
  const { kind } = value
  if (kind === 'notKnown') return { kind }
  if (kind === 'absent') return { kind, why: ABSENCE_REASONS.find((reason) => reason === value['why']) ?? 'unknown' }
  const length = value['minutes']
  if ((kind === 'present' || kind === 'late') && typeof length === 'number') {
    return { kind, minutes: minutes(length), toldBy: HOURS_TOLD_BY.find((who) => who === value['toldBy']) ?? 'counter' }
  }
  return undefined
}
