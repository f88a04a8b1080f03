import type { RecordId } from '#kernel/RecordId.ts'
import { appointmentShape } from '#domain/participation/appointment.ts'
import type { AppointmentFields } from '#actions/appointmentFields.ts'
import { companyAlong } from '#actions/companyAlong.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface ChangeAppointmentInput {
  readonly appointmentId: RecordId
  readonly set: Partial<AppointmentFields>
  /** What was on the screen before. */
  readonly saw?: Partial<AppointmentFields>
}

/** Something about it was noted wrongly, or is clear only now. Another day is a move: the paper that was handed out is then wrong. */
export const changeAppointment: Deed<ChangeAppointmentInput, { readonly appointmentId: RecordId }, Problem> =
  (deps) =>
  ({ appointmentId, set, saw }) => {
    const appointment = foundRecord(deps.read, 'appointment', appointmentId)
    if (!appointment.ok) return appointment
    const { about } = appointment.value
    const company = 'along' in set && about !== undefined ? companyAlong(deps.read, about, set) : undefined
    if (company?.ok === false) return company
    const target = { record: 'appointment', shape: appointmentShape, id: appointmentId } as const
    const drafts = changedRecord(target, appointment.value, { ...set, ...company?.value }, saw)
    return drafts.ok ? done({ appointmentId }, drafts.value) : drafts
  }
