import { isCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { date, oneOf, reference, requiredDate, requiredReference, setOf, text, timeOfDay, union, wholeNumber } from '#kernel/fields.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import { BRING, TRAVEL_COSTS } from '#domain/words/activityWords.ts'
import { GOES_ALONG } from '#domain/words/goesAlong.ts'

/** Why it does not go through: told to find something that does, never held against anybody. Sources 001, 003. */
export const CANCEL_REASONS = [
  'personal',
  'school',
  'otherAppointment',
  'travelCosts',
  'placeOrTimeUnclear',
  'changedMind',
  'hostCanNot',
  'moved',
  'madeTwice',
  'unknown',
] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]

/** The life of an appointment. One that is moved goes on as another record, so that nothing of what was agreed first is lost. */
export type AppointmentLife =
  | { readonly kind: 'planned' }
  | { readonly kind: 'happened'; readonly on: CalendarDate }
  | { readonly kind: 'moved'; readonly on: CalendarDate; readonly to: RecordId }
  | { readonly kind: 'cancelled'; readonly on: CalendarDate; readonly why: CancelReason }

/**
 * Meeting the people of an activity for the first time (kennismaking). It holds all that stands on the paper which the person takes along,
 * so that the paper stays right when the activity is changed afterwards.
 */
export const appointmentShape = {
  about: requiredReference,
  activityId: requiredReference,
  matchId: reference,
  day: requiredDate,
  startsAt: timeOfDay,
  endsAt: timeOfDay,
  place: text,
  contactName: text,
  contactPhone: text,
  bring: setOf(BRING),
  footMinutes: wholeNumber(0, 600),
  bikeMinutes: wholeNumber(0, 600),
  busMinutes: wholeNumber(0, 600),
  travelCosts: oneOf(TRAVEL_COSTS, 'askCounter'),
  /** Who goes along the first time; absent: not asked yet. */
  along: oneOf(GOES_ALONG, undefined),
  /** Which of the staff or the supporters that is. */
  alongStaffId: reference,
  remindedOn: date,
  /** The one that was moved to this. */
  movedFrom: reference,
  madeBy: reference,
  life: union<AppointmentLife | undefined>(readLife, undefined),
} satisfies Shape

export interface Appointment extends ContentOf<typeof appointmentShape> {
  readonly id: RecordId
}

function readLife(value: Readonly<Record<string, FieldValue>>): AppointmentLife | undefined {
  const { kind, on, to } = value
  if (kind === 'planned') return { kind }
  if (!isCalendarDate(on)) return undefined
  if (kind === 'happened') return { kind, on }
  if (kind === 'moved' && isRecordId(to)) return { kind, on, to }
  if (kind === 'cancelled') return { kind, on, why: CANCEL_REASONS.find((reason) => reason === value['why']) ?? 'unknown' }
  return undefined
}
