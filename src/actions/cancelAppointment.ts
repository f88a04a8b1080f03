import type { CancelReason } from '#domain/participation/appointment.ts'
import { callOff } from '#domain/participation/appointmentSteps.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepAppointment } from '#actions/stepAppointment.ts'
import type { AppointmentInput } from '#actions/stepAppointment.ts'

export interface CancelAppointmentInput extends AppointmentInput {
  readonly why: CancelReason
}

/** It does not go through. Why is told to find something that does. */
export const cancelAppointment: Deed<CancelAppointmentInput, AppointmentInput, Problem> =
  (deps) =>
  ({ appointmentId, why }) =>
    stepAppointment(deps, appointmentId, (life) => callOff(life, deps.today, why))
