import { err, ok } from '#kernel/Result.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { stepAppointment } from '#actions/stepAppointment.ts'
import type { AppointmentInput } from '#actions/stepAppointment.ts'

/** Undoes a move: the new appointment goes as if it was never made, and the old day holds again. */
export const moveAppointmentBack: Deed<AppointmentInput, AppointmentInput, Problem> =
  (deps) =>
  ({ appointmentId }) => {
    const moved = foundRecord(deps.read, 'appointment', appointmentId)
    if (!moved.ok) return moved
    const { life, movedFrom } = moved.value
    if (movedFrom === undefined || life?.kind !== 'planned') return err({ kind: 'appointmentStepNotPossible' })
    const back = stepAppointment(deps, movedFrom, (before) =>
      before?.kind === 'moved' && before.to === appointmentId ? ok({ kind: 'planned' }) : err({ kind: 'appointmentStepNotPossible' }),
    )
    if (!back.ok) return back
    return done({ appointmentId: movedFrom }, [...back.value.changes, { kind: 'erased', record: 'appointment', id: appointmentId }])
  }
