import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { completeMatch } from '#actions/completeMatch.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleWeekly } from '#actions/scheduleWeekly.ts'
import { startMatch } from '#actions/startMatch.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { minutes } from '#kernel/Minutes.ts'
import { attendanceSheet } from '#queries/attendanceSheet.ts'
import { residentFile } from '#queries/residentFile.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import { todayBoard } from '#queries/todayBoard.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'

test('from the door to the hours: somebody walks in, is suggested an activity, agrees, takes part, and the file shows it', () => {
  // A Tuesday.
  const counter = counterInMemory({ today: '2026-03-17', clockTime: '13:30' })
  const board = () => todayBoard(counter.read, { day: counter.deps().today, now: counter.deps().clockTime })
  const { organisationId } = counter.must(addOrganisation, {
    name: 'Ons Huis',
    declaration: { kind: 'received', on: day('2026-02-01'), work: 'koken' },
  })
  const offer = { organisationId, placesMax: 6, startsAt: time('17:00'), endsAt: time('19:00'), weekdays: ['wed'] } as const
  const { activityId } = counter.must(addActivity, { ...offer, title: 'Samen koken', interest: 'cooking', withDutchVolunteers: true })
  counter.must(addActivity, { ...offer, title: 'Heide onderhouden', interest: 'nature', effort: 'heavy' })
  const { sessionIds } = counter.must(scheduleWeekly, { activityId, from: day('2026-03-17'), until: day('2026-04-14') })

  counter.must(openWalkInHour, { counterName: 'Hal' })
  counter.must(takeTicket, { language: 'ar', reason: 'getToKnow' })
  expect(board().waiting.map(({ number, language, reason }) => [number, language, reason])).toEqual([['A-1', 'ar', 'getToKnow']])

  const { residentId } = counter.must(registerResident, {
    callName: 'سلمى',
    ageGroup: 'from18',
    wishes: ['cooking'],
    goals: ['learnDutch'],
    availability: ['wed-afternoon'],
  })
  const [best] = suggestActivities(counter.read, { residentId, day: counter.deps().today, limit: 5 })
  expect(best && [best.title, best.light.says, best.placesLeft, best.nextSession?.day]).toEqual([
    'Samen koken',
    'receiptIsEnough',
    6,
    '2026-03-18',
  ])
  expect(best?.reasons.filter(({ kind }) => kind === 'fits').map(({ about }) => about)).toEqual([
    'wish',
    'time',
    'language',
    'goal',
    'firstStep',
  ])

  const { matchId } = counter.must(proposeMatch, { residentId, activityId })
  expect(board().toConfirm.map(({ name, activityTitle, life }) => [name, activityTitle, life.kind])).toEqual([
    ['سلمى', 'Samen koken', 'proposed'],
  ])
  expect(suggestActivities(counter.read, { residentId, day: counter.deps().today, limit: 5 }).map(({ title }) => title)).toEqual([
    'Heide onderhouden',
  ])
  counter.must(agreeMatch, { matchId })
  counter.must(startMatch, { matchId })
  expect(board().toConfirm).toEqual([])

  counter.passDays(8)
  const [first, second, third] = sessionIds
  if (first === undefined || second === undefined || third === undefined) throw new Error('four sessions were planned')
  const sheet = attendanceSheet(counter.read, { sessionId: first })
  expect(sheet?.rows.map(({ name, presence }) => [name, presence.kind])).toEqual([['سلمى', 'notKnown']])
  const planned = sheet?.plannedMinutes ?? minutes(0)
  counter.must(recordAttendance, {
    sessionId: first,
    rows: [{ residentId, presence: { kind: 'present', minutes: planned, toldBy: 'host' } }],
  })
  counter.must(recordAttendance, { sessionId: second, rows: [{ residentId, presence: { kind: 'absent', why: 'appointment' } }] })
  counter.passDays(8)
  counter.must(recordAttendance, {
    sessionId: third,
    rows: [{ residentId, presence: { kind: 'late', minutes: minutes(90), toldBy: 'host' } }],
  })
  counter.must(completeMatch, { matchId })

  const file = residentFile(counter.read, { residentId, day: counter.deps().today })
  expect(file?.totalMinutes).toBe(210)
  expect(
    file?.matches.map(({ activityTitle, organisationName, minutes: attended, sessions }) => [
      activityTitle,
      organisationName,
      attended,
      sessions,
    ]),
  ).toEqual([['Samen koken', 'Ons Huis', 210, 2]])
  expect(file?.journey).toEqual([
    { step: 'registered', done: true, on: '2026-03-17' },
    { step: 'gotToKnow', done: true },
    { step: 'proposed', done: true },
    { step: 'agreed', done: true },
    { step: 'takingPart', done: true, on: '2026-03-18' },
    { step: 'completed', done: true, on: '2026-04-02' },
  ])
})
