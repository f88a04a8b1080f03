import { appointmentShape } from '#domain/participation/appointment.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { AppointmentInput } from '#actions/stepAppointment.ts'

export interface RemindOfAppointmentInput extends AppointmentInput {
  /** False takes it back. */
  readonly reminded: boolean
}

/** Somebody spoke to the person about it; the app sends nothing by itself. */
export const remindOfAppointment: Deed<RemindOfAppointmentInput, AppointmentInput, Problem> =
  (deps) =>
  ({ appointmentId, reminded }) => {
    const appointment = foundRecord(deps.read, 'appointment', appointmentId)
    if (!appointment.ok) return appointment
    const target = { record: 'appointment', shape: appointmentShape, id: appointmentId } as const
    const drafts = changedRecord(target, appointment.value, { remindedOn: reminded ? deps.today : undefined })
    return drafts.ok ? done({ appointmentId }, drafts.value) : drafts
  }
