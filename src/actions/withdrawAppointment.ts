import { err } from '#kernel/Result.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import type { AppointmentInput } from '#actions/stepAppointment.ts'

/** Takes away an appointment that was made by a slip of the finger, as long as nothing came of it. After that it is called off, with a reason. */
export const withdrawAppointment: Deed<AppointmentInput, AppointmentInput, Problem> =
  (deps) =>
  ({ appointmentId }) => {
    const appointment = foundRecord(deps.read, 'appointment', appointmentId)
    if (!appointment.ok) return appointment
    const { life, movedFrom, remindedOn } = appointment.value
    const isUntouched = life?.kind === 'planned' && movedFrom === undefined && remindedOn === undefined
    return isUntouched
      ? done({ appointmentId }, [{ kind: 'erased', record: 'appointment', id: appointmentId }])
      : err({ kind: 'appointmentStepNotPossible' })
  }
