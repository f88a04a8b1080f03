import { tookPlace } from '#domain/participation/appointmentSteps.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepAppointment } from '#actions/stepAppointment.ts'
import type { AppointmentInput } from '#actions/stepAppointment.ts'

/** They met. Whether it goes on is a step of the match. */
export const appointmentHappened: Deed<AppointmentInput, AppointmentInput, Problem> =
  (deps) =>
  ({ appointmentId }) =>
    stepAppointment(deps, appointmentId, (life) => tookPlace(life, deps.today))
