import { err, ok } from '#kernel/Result.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepAppointment } from '#actions/stepAppointment.ts'
import type { AppointmentInput } from '#actions/stepAppointment.ts'

/** It goes on after all: undoes "they met" and "does not go through". A move is undone by `moveAppointmentBack`. */
export const reopenAppointment: Deed<AppointmentInput, AppointmentInput, Problem> =
  (deps) =>
  ({ appointmentId }) =>
    stepAppointment(deps, appointmentId, (life) =>
      life === undefined || life.kind === 'moved' ? err({ kind: 'appointmentStepNotPossible' }) : ok({ kind: 'planned' }),
    )
