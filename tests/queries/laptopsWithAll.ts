import { addActivity } from '#actions/addActivity.ts'
import { addContact } from '#actions/addContact.ts'
import { addNote } from '#actions/addNote.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { makeAppointment } from '#actions/makeAppointment.ts'
import { keepCv } from '#actions/keepCv.ts'
import { noteMonthlyTotals } from '#actions/noteMonthlyTotals.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { minutes } from '#kernel/Minutes.ts'
import { conflictInbox } from '#queries/conflictInbox.ts'
import type { ConflictRow } from '#queries/conflictInbox.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

export const inbox = (laptop: CounterInMemory): readonly ConflictRow[] => conflictInbox(laptop.read, laptop)

export const exchange = (laptops: readonly CounterInMemory[]): void => {
  for (const laptop of laptops) for (const other of laptops) laptop.receive(other.entries)
}

/** A laptop with one record of nearly every kind. */
const counterWithAll = () => {
  const first = counterInMemory({ deviceLetter: 'A' })
  first.must(setUpLocation, { locationName: 'Elderhoeve', counterName: 'Hal', staffName: 'Sara', role: 'coordinator' })
  const { staffMemberId } = first.must(addStaffMember, { callName: 'Joost', role: 'volunteer' })
  const { residentId } = first.must(registerResident, { callName: 'Samira', ageGroup: 'from18' })
  const { noteId } = first.must(addNote, { residentId, text: 'belt liever' })
  const { organisationId } = first.must(addOrganisation, { name: 'De Keuken' })
  const { contactId } = first.must(addContact, { organisationId, name: 'Carla', role: 'planning' })
  const { activityId } = first.must(addActivity, { title: 'Samen koken', organisationId, programme: 'meeting', interest: 'cooking' })
  const { sessionId } = first.must(scheduleSession, { activityId, day: day('2026-09-15'), startsAt: time('14:00') })
  const { matchId } = first.must(proposeMatch, { residentId, activityId })
  const { appointmentId } = first.must(makeAppointment, { matchId, day: day('2026-09-17') })
  first.must(recordAttendance, {
    sessionId,
    rows: [{ residentId, presence: { kind: 'present', minutes: minutes(60), toldBy: 'counter' } }],
  })
  first.must(keepCv, { residentId, cv: { education: 'primary' } })
  const live = { languages: { tr: 7 }, genders: {}, ages: {} }
  first.must(noteMonthlyTotals, { month: day('2026-09-01'), live, saw: live })
  const ids: Readonly<Partial<Record<RecordKind, RecordId | undefined>>> = {
    staffMember: staffMemberId,
    resident: residentId,
    note: noteId,
    cv: first.read.all('cv')[0]?.id,
    organisation: organisationId,
    contact: contactId,
    activity: activityId,
    session: sessionId,
    match: matchId,
    appointment: appointmentId,
    attendance: first.read.all('attendance')[0]?.id,
    monthlyTotals: first.read.all('monthlyTotals')[0]?.id,
    settings: first.read.all('settings')[0]?.id,
  }
  return { first, ids, residentId, activityId, organisationId, matchId, noteId }
}

/** As many laptops as that, all with the same entries, the later letters with the later clocks. */
export const laptopsWithAll = (count: number) => {
  const all = counterWithAll()
  const others = Array.from({ length: count - 1 }, (_, at) =>
    counterInMemory({ deviceLetter: 'BCDEF'[at] ?? 'Z', clockTime: `14:${String(10 + at)}` }),
  )
  const laptops = [all.first, ...others]
  exchange(laptops)
  return { ...all, laptops }
}
