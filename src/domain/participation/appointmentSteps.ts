import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { AppointmentLife, CancelReason } from '#domain/participation/appointment.ts'

/** A step that does not follow from where the appointment is: what took place can not be cancelled. */
export interface AppointmentStepNotPossible {
  readonly kind: 'appointmentStepNotPossible'
}

export type AppointmentStep = Result<AppointmentLife, AppointmentStepNotPossible>

export const tookPlace = (life: AppointmentLife | undefined, today: CalendarDate): AppointmentStep =>
  step(life, { kind: 'happened', on: today })

export const moveAway = (life: AppointmentLife | undefined, today: CalendarDate, to: RecordId): AppointmentStep =>
  // Moved twice to two other days is two wishes, and no doubled tap.
  life?.kind === 'moved' ? NOT_POSSIBLE : step(life, { kind: 'moved', on: today, to })

export const callOff = (life: AppointmentLife | undefined, today: CalendarDate, why: CancelReason): AppointmentStep =>
  step(life, { kind: 'cancelled', on: today, why })

/** Doing a step twice changes nothing: a finger taps twice, and two laptops may do the same. */
const step = (life: AppointmentLife | undefined, to: AppointmentLife): AppointmentStep => {
  if (life?.kind === to.kind) return ok(life)
  return life?.kind === 'planned' ? ok(to) : NOT_POSSIBLE
}

const NOT_POSSIBLE: AppointmentStep = err({ kind: 'appointmentStepNotPossible' })
