import type { RecordId } from '#kernel/RecordId.ts'
import type { Appointment } from '#domain/participation/appointment.ts'
import type { Programme } from '#domain/words/activityWords.ts'
import type { Interest } from '#domain/words/interests.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { companyOf } from '#queries/companyOf.ts'
import { placeNames } from '#queries/placeNames.ts'
import type { Reader } from '#queries/ports.ts'

/** What stands on the paper that somebody takes along, and what must never stand in a message about it. */
export interface AppointmentSheet {
  readonly appointment: Appointment
  readonly residentId: RecordId
  readonly residentName: string
  /** The language the person reads, where it is known. */
  readonly language?: SpokenLanguage | undefined
  readonly activityTitle: string
  readonly programme: Programme
  readonly interest?: Interest | undefined
  readonly organisationName?: string | undefined
  readonly alongName?: string | undefined
  /** One for an appointment and all it was moved to, so that a calendar replaces it. It is random and says nothing. */
  readonly calendarId: RecordId
  /** How often it was moved. */
  readonly moves: number
  /** The names of the person, of those who go along, and of this place. */
  readonly namesToLeaveOut: readonly string[]
}

/** undefined when the appointment, its person or its activity is not (or not any more) here. */
export const appointmentSheet = (read: Reader, { appointmentId }: { readonly appointmentId: RecordId }): AppointmentSheet | undefined => {
  const appointment = read.find('appointment', appointmentId)
  const resident = appointment?.about === undefined ? undefined : read.find('resident', appointment.about)
  const activity = appointment?.activityId === undefined ? undefined : read.find('activity', appointment.activityId)
  if (appointment === undefined || resident === undefined || activity === undefined) return undefined
  const organisation = activity.organisationId === undefined ? undefined : read.find('organisation', activity.organisationId)
  const { along, alongName } = companyOf(read, resident, appointment)
  const writtenName = appointment.alongStaffId === undefined ? undefined : read.find('staffMember', appointment.alongStaffId)?.callName
  const { locationName, counterName } = placeNames(read)
  const first = firstOf(read, appointment)
  return {
    appointment: { ...appointment, along },
    residentId: resident.id,
    residentName: resident.callName,
    language: resident.interfaceLanguage,
    activityTitle: activity.title,
    programme: activity.programme,
    interest: activity.interest,
    organisationName: organisation?.name,
    alongName,
    calendarId: first.id,
    moves: first.moves,
    namesToLeaveOut: [...namesOf(read, resident.id), writtenName, appointment.contactName, locationName, counterName].filter(
      (name) => name !== undefined && name !== '',
    ) as readonly string[],
  }
}

/** More moves than anybody makes; it ends a ring that only a damaged record could make. */
const MOST_MOVES = 50

const firstOf = (read: Reader, appointment: Appointment): { readonly id: RecordId; readonly moves: number } => {
  let { id, movedFrom } = appointment
  let moves = 0
  while (movedFrom !== undefined && moves < MOST_MOVES) {
    id = movedFrom
    moves += 1
    movedFrom = read.find('appointment', id)?.movedFrom
  }
  return { id, moves }
}

/** Of somebody with two files both. */
const namesOf = (read: Reader, residentId: RecordId): readonly string[] =>
  read.linked(residentId).flatMap((id) => read.apart.find('resident', id)?.callName ?? [])
