import { expect, test } from 'vitest'
import { addDays } from '#kernel/CalendarDate.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import { activityFile } from '#queries/activityFile.ts'
import { activityOverview } from '#queries/activityOverview.ts'
import { appointmentPlan } from '#queries/appointmentPlan.ts'
import { appointmentSheet } from '#queries/appointmentSheet.ts'
import { appointmentsToDo } from '#queries/appointmentsToDo.ts'
import { attendanceSheet } from '#queries/attendanceSheet.ts'
import { findResidents } from '#queries/findResidents.ts'
import { homeCounts } from '#queries/homeCounts.ts'
import { offerAlerts } from '#queries/offerAlerts.ts'
import { intakeFile } from '#queries/intakeFile.ts'
import { offerChoices } from '#queries/offerChoices.ts'
import { openIntakes } from '#queries/openIntakes.ts'
import { organisationFile } from '#queries/organisationFile.ts'
import { organisationOverview } from '#queries/organisationOverview.ts'
import { personTimeline } from '#queries/personTimeline.ts'
import { placesToSort } from '#queries/placesToSort.ts'
import { residentFile } from '#queries/residentFile.ts'
import { sessionNewsList } from '#queries/sessionNewsList.ts'
import { staffOnHand } from '#queries/staffOnHand.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import { suggestResidents } from '#queries/suggestResidents.ts'
import { todayBoard } from '#queries/todayBoard.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import { tellDemoYear } from '#demo/tellDemoYear.ts'
import { day as date, plainSearch, time } from '#tests/queries/locationWith.ts'

const day = date('2026-03-17')
const read = createRecordReader(tellDemoYear({ seed: 2, today: day, months: 4, scale: 0.4 }).state, RECORD_SHAPES)
const search = plainSearch(read)
const some = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % 9 === 0)

const answers: Readonly<Record<string, readonly unknown[]>> = {
  todayBoard: [0, -3, -10].map((days) => todayBoard(read, { day: addDays(day, days), now: time('14:00') })),
  homeCounts: [homeCounts(read)],
  findResidents: ['', 'a', 'م', 'zzzz'].map((text) => findResidents(read, search, { text, limit: 20 })),
  residentFile: some(read.all('resident')).map(({ id }) => residentFile(read, { residentId: id, day })),
  personTimeline: some(read.all('resident')).map(({ id }) => personTimeline(read, { residentId: id, day })),
  activityOverview: [
    activityOverview(read, search, { day, openOnly: false }),
    activityOverview(read, search, { day, text: 'taal', openOnly: true }),
  ],
  activityFile: some(read.all('activity')).map(({ id }) => activityFile(read, { activityId: id, day })),
  organisationOverview: [organisationOverview(read, {}), organisationOverview(read, { text: 'zorg' })],
  organisationFile: some(read.all('organisation')).map(({ id }) => organisationFile(read, { organisationId: id })),
  attendanceSheet: some(read.all('session')).map(({ id }) => attendanceSheet(read, { sessionId: id })),
  suggestActivities: some(read.all('resident')).map(({ id }) => suggestActivities(read, { residentId: id, day, limit: 10 })),
  suggestResidents: some(read.all('activity')).map(({ id }) => suggestResidents(read, { activityId: id, day, limit: 10 })),
  sessionNewsList: some(read.all('session')).map(({ id }) => sessionNewsList(read, { sessionId: id })),
  offerAlerts: [offerAlerts(read, { day })],
  appointmentPlan: some(read.all('match')).map(({ id }) => appointmentPlan(read, { matchId: id, day, now: time('14:00') })),
  appointmentSheet: read.all('appointment').map(({ id }) => appointmentSheet(read, { appointmentId: id })),
  appointmentsToDo: [appointmentsToDo(read, { day })],
  placesToSort: [placesToSort(read)],
  intakeFile: some(read.all('resident')).map(({ id }) => intakeFile(read, { residentId: id, day })),
  openIntakes: [openIntakes(read, { day })],
  offerChoices: [offerChoices(read)],
  staffOnHand: [staffOnHand(read)],
}

test.each(Object.keys(answers))('what %s answers is plain data that survives being written down', (name) => {
  const given = answers[name] ?? []
  expect(given.length).toBeGreaterThan(0)
  expect(given).not.toContain(undefined)
  expect(JSON.parse(JSON.stringify(given))).toEqual(given)
  expect(structuredClone(given)).toEqual(given)
})

test('the same question twice has the same answer, and no answer changes a record', () => {
  const before = JSON.stringify(read.all('resident'))
  const ask = (): unknown => some(read.all('resident')).map(({ id }) => suggestActivities(read, { residentId: id, day, limit: 10 }))
  expect(ask()).toEqual(ask())
  expect(JSON.stringify(read.all('resident'))).toBe(before)
})
