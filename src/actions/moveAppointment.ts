import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { ContentOf } from '#kernel/Shape.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Appointment } from '#domain/participation/appointment.ts'
import { appointmentShape } from '#domain/participation/appointment.ts'
import { moveAway } from '#domain/participation/appointmentSteps.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'
import { stepAppointment } from '#actions/stepAppointment.ts'
import type { AppointmentInput } from '#actions/stepAppointment.ts'

export interface MoveAppointmentInput extends AppointmentInput {
  readonly day: CalendarDate
  readonly startsAt: TimeOfDay | undefined
  readonly endsAt: TimeOfDay | undefined
}

export interface MovedAppointment {
  /** The one on the new day. */
  readonly appointmentId: RecordId
  readonly movedFrom: RecordId
}

/**
 * Another day or time: a new appointment, and the old one says where it went. Two laptops that move it to two days leave two, and a person
 * calls one of them off. Who was reminded of the old day is not yet of the new.
 */
export const moveAppointment: Deed<MoveAppointmentInput, MovedAppointment, Problem> =
  (deps) =>
  ({ appointmentId: movedFrom, day, startsAt, endsAt }) => {
    const before = foundRecord(deps.read, 'appointment', movedFrom)
    if (!before.ok) return before
    const appointmentId = deps.newId()
    const moved = stepAppointment(deps, movedFrom, (life) => moveAway(life, deps.today, appointmentId))
    if (!moved.ok) return moved
    const drafts = newRecord(
      { record: 'appointment', shape: appointmentShape, id: appointmentId },
      {
        ...contentOf(before.value),
        day,
        startsAt,
        endsAt,
        remindedOn: undefined,
        movedFrom,
        madeBy: deps.onDuty,
        life: { kind: 'planned' },
      },
    )
    return drafts.ok ? done({ appointmentId, movedFrom }, [...drafts.value, ...moved.value.changes]) : drafts
  }

/** All that an appointment says, without its id. */
const contentOf = (appointment: Appointment): ContentOf<typeof appointmentShape> => {
  const content: Partial<Record<string, unknown>> = { ...appointment }
  delete content['id']
  return content as ContentOf<typeof appointmentShape>
}
