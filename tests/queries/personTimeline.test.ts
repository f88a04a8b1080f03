import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addNote } from '#actions/addNote.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { makeAppointment } from '#actions/makeAppointment.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { proposeTogether } from '#actions/proposeTogether.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { reopenMatch } from '#actions/reopenMatch.ts'
import { residentLeft } from '#actions/residentLeft.ts'
import { scheduleWeekly } from '#actions/scheduleWeekly.ts'
import { startIntake } from '#actions/startIntake.ts'
import { startMatch } from '#actions/startMatch.ts'
import { startTrial } from '#actions/startTrial.ts'
import { stopMatch } from '#actions/stopMatch.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { personTimeline } from '#queries/personTimeline.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const told = (counter: CounterInMemory, residentId: RecordId) =>
  personTimeline(counter.read, { residentId, day: counter.deps().today }).map(({ key: _, on, ...what }) => [on, ...Object.values(what)])

const tuesday = () => counterInMemory({ today: '2026-03-17', clockTime: '13:30' })

const present = { kind: 'present', minutes: minutes(120), toldBy: 'host' } as const

test('the file of a person is one way in time: from the door to the goodbye, each step on its own day', () => {
  const counter = tuesday()
  const { activityId } = counter.must(addActivity, {
    title: 'Samen koken',
    weekdays: ['wed'],
    startsAt: time('17:00'),
    endsAt: time('19:00'),
  })
  const { sessionIds } = counter.must(scheduleWeekly, { activityId, from: day('2026-03-17'), until: day('2026-04-14') })
  counter.must(openWalkInHour, { counterName: 'Hal' })
  const { residentId } = counter.must(startIntake, { who: { callName: 'سلمى', ageGroup: 'from18' } })
  counter.must(takeTicket, { residentId, reason: 'getToKnow' })
  const { matchId } = counter.must(proposeMatch, { residentId, activityId })
  counter.passDays(1)
  counter.must(agreeMatch, { matchId })
  counter.must(makeAppointment, { matchId, day: day('2026-03-20') })
  counter.passDays(4)
  counter.must(startTrial, { matchId })
  counter.must(addNote, { residentId, text: 'Komt liever na tien uur' })
  counter.passDays(14)
  counter.must(startMatch, { matchId })
  for (const sessionId of sessionIds.slice(1, 3)) counter.must(recordAttendance, { sessionId, rows: [{ residentId, presence: present }] })
  counter.passDays(1)
  counter.must(stopMatch, { matchId, why: 'moved' })
  counter.must(residentLeft, { residentId })

  expect(told(counter, residentId)).toEqual([
    ['2026-04-06', 'movedAway'],
    ['2026-04-06', 'stopped', 'Samen koken', 'moved'],
    ['2026-04-05', 'active', 'Samen koken'],
    ['2026-04-01', 'there', 'Samen koken', 2, 240, '2026-03-25'],
    ['2026-03-22', 'note', 'Komt liever na tien uur'],
    ['2026-03-22', 'trial', 'Samen koken'],
    ['2026-03-20', 'meeting', 'Samen koken'],
    ['2026-03-18', 'agreed', 'Samen koken'],
    ['2026-03-17', 'proposed', 'Samen koken'],
    ['2026-03-17', 'talkBegun'],
    ['2026-03-17', 'registered'],
    ['2026-03-17', 'visit', 'getToKnow'],
  ])
})

test('a step that is undone goes from the way again, and taken once more it stands on the day of then', () => {
  const counter = tuesday()
  const { activityId } = counter.must(addActivity, { title: 'Samen koken' })
  const { residentId } = counter.must(registerResident, { callName: 'Sara', ageGroup: 'from18' })
  const { matchId } = counter.must(proposeMatch, { residentId, activityId })
  counter.must(agreeMatch, { matchId })
  const { before, after } = counter.must(startMatch, { matchId })
  if (before === undefined) throw new Error('the match was agreed')
  counter.must(reopenMatch, { matchId, life: before, after })
  expect(counter.read.find('match', matchId)?.past).toEqual({ proposed: '2026-03-17' })
  counter.passDays(7)
  counter.must(startMatch, { matchId })
  expect(told(counter, residentId).slice(0, 2)).toEqual([
    ['2026-03-24', 'active', 'Samen koken'],
    ['2026-03-17', 'agreed', 'Samen koken'],
  ])
})

test('two files of one person are one way, with one first day and one visit a day', () => {
  const counter = tuesday()
  counter.must(openWalkInHour, { counterName: 'Hal' })
  const [one, other] = ['Zarghuna', 'زرغونه'].map((callName) => {
    const { residentId } = counter.must(registerResident, { callName, ageGroup: 'from18' })
    counter.must(takeTicket, { residentId, reason: 'question' })
    counter.must(addNote, { residentId, text: `Zei ${callName}` })
    return residentId
  })
  if (one === undefined || other === undefined) throw new Error('two were registered')
  counter.must(mergeResidents, { one, other })
  expect(told(counter, one)).toEqual(told(counter, other))
  expect(told(counter, one).map(([, kind]) => kind)).toEqual(['note', 'note', 'registered', 'visit'])
})

test('nobody else is named on it: not the friend who goes along, not who sits at the same table', () => {
  const counter = tuesday()
  const { activityId } = counter.must(addActivity, { title: 'Samen koken' })
  const people = ['Sara', 'Vriendin'].map((callName) => counter.must(registerResident, { callName, ageGroup: 'from18' }).residentId)
  const { matchIds } = counter.must(proposeTogether, { activityId, residentIds: people })
  for (const matchId of matchIds) counter.must(agreeMatch, { matchId })
  const [sara, friend] = people
  if (sara === undefined || friend === undefined) throw new Error('two were registered')
  counter.must(addNote, { residentId: friend, text: 'Over de ander' })
  const text = JSON.stringify(personTimeline(counter.read, { residentId: sara, day: counter.deps().today }))
  expect(text).toContain('Samen koken')
  expect(text).not.toContain('Vriendin')
  expect(text).not.toContain('Over de ander')
  expect(text).not.toContain(friend)
})

test('nobody has no way', () => {
  const counter = tuesday()
  expect(personTimeline(counter.read, { residentId: counter.deps().newId(), day: day('2026-03-17') })).toEqual([])
})
