import type { RecordId } from '#kernel/RecordId.ts'
import type { Result } from '#kernel/Result.ts'
import { appointmentShape } from '#domain/participation/appointment.ts'
import type { AppointmentLife } from '#domain/participation/appointment.ts'
import type { AppointmentStep } from '#domain/participation/appointmentSteps.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { ActionDeps, Done } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface AppointmentInput {
  readonly appointmentId: RecordId
}

/** Brings an appointment one step on in its life. */
export const stepAppointment = (
  deps: ActionDeps,
  appointmentId: RecordId,
  step: (life: AppointmentLife | undefined) => AppointmentStep,
): Result<Done<AppointmentInput>, Problem> => {
  const appointment = foundRecord(deps.read, 'appointment', appointmentId)
  if (!appointment.ok) return appointment
  const life = step(appointment.value.life)
  if (!life.ok) return life
  const target = { record: 'appointment', shape: appointmentShape, id: appointmentId } as const
  const drafts = changedRecord(target, appointment.value, { life: life.value })
  return drafts.ok ? done({ appointmentId }, drafts.value) : drafts
}
