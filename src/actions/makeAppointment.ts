import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { appointmentShape } from '#domain/participation/appointment.ts'
import { firstMeeting } from '#domain/participation/firstMeeting.ts'
import type { AppointmentFields } from '#actions/appointmentFields.ts'
import { companyAlong } from '#actions/companyAlong.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'

export interface MakeAppointmentInput extends Partial<Omit<AppointmentFields, 'day'>> {
  readonly matchId: RecordId
  readonly day: CalendarDate
}

export interface MadeAppointment {
  readonly appointmentId: RecordId
}

/** A first meeting is agreed upon. What is not given is as the activity says it. */
export const makeAppointment: Deed<MakeAppointmentInput, MadeAppointment, Problem> =
  (deps) =>
  ({ matchId, ...given }) => {
    const match = foundRecord(deps.read, 'match', matchId)
    if (!match.ok) return match
    const { about, activityId } = match.value
    if (about === undefined) return err({ kind: 'notFound', record: 'resident' })
    if (activityId === undefined) return err({ kind: 'notFound', record: 'activity' })
    const activity = foundRecord(deps.read, 'activity', activityId)
    if (!activity.ok) return activity
    const { organisationId } = activity.value
    const organisation = organisationId === undefined ? undefined : deps.read.find('organisation', organisationId)
    const company = companyAlong(deps.read, about, given)
    if (!company.ok) return company
    const appointmentId = deps.newId()
    const drafts = newRecord(
      { record: 'appointment', shape: appointmentShape, id: appointmentId },
      {
        ...firstMeeting(activity.value, organisation),
        ...given,
        ...company.value,
        about,
        activityId,
        matchId,
        madeBy: deps.onDuty,
        life: { kind: 'planned' },
      },
    )
    return drafts.ok ? done({ appointmentId }, drafts.value) : drafts
  }
