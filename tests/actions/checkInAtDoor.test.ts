import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { cancelSession } from '#actions/cancelSession.ts'
import { checkInAtDoor } from '#actions/checkInAtDoor.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const TODAY = '2026-09-15'

const door = (counter: CounterInMemory, startsAt = '10:00', on = TODAY) => {
  const { activityId } = counter.must(addActivity, { title: 'Koken', startsAt: time(startsAt), endsAt: time('12:00') })
  return counter.must(scheduleSession, { activityId, day: day(on) }).sessionId
}

const amina = (counter: CounterInMemory, extra: { readonly hidePresence?: boolean } = {}) =>
  counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18', interfaceLanguage: 'ti', ...extra })

const codeOf = (counter: CounterInMemory, { residentId }: ReturnType<typeof amina>): string =>
  counter.read.find('resident', residentId)?.personCode ?? ''

test('a card at the door puts somebody on the list with the planned time, whether scanned or typed', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '9:50' })
  const [sessionId, person] = [door(counter), amina(counter)]
  const typed = codeOf(counter, person).replace('-', ' ').toLowerCase()
  expect(counter.must(checkInAtDoor, { sessionId, text: typed })).toEqual({
    kind: 'in',
    residentId: person.residentId,
    calledAs: 'Amina',
    language: 'ti',
    before: { kind: 'notKnown' },
    after: { kind: 'present', minutes: 120, toldBy: 'card' },
  })
  expect(counter.read.all('attendance')).toMatchObject([
    { about: person.residentId, sessionId, day: TODAY, arrivedAt: '09:50', presence: { kind: 'present', minutes: 120, toldBy: 'card' } },
  ])
})

test('more than a quarter of an hour after the start is later, with the time that is left', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:30' })
  const [sessionId, person] = [door(counter), amina(counter)]
  expect(counter.must(checkInAtDoor, { sessionId, text: `MB1:${codeOf(counter, person)}` })).toMatchObject({ kind: 'late' })
  expect(counter.read.all('attendance').map(({ presence }) => presence)).toEqual([{ kind: 'late', minutes: 90, toldBy: 'card' }])
})

test('the card of either of two files of one person is the same person on the list, once', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:00' })
  const [sessionId, first, second] = [door(counter), amina(counter), amina(counter)]
  const [one, other] = [first.residentId, second.residentId].toSorted()
  // The list was written for the file that does not stand for both.
  counter.must(recordAttendance, { sessionId, rows: [{ residentId: other!, presence: { kind: 'absent', why: 'personal' } }] })
  counter.must(mergeResidents, { one: one!, other: other! })
  for (const person of [first, second]) {
    const text = counter.read.apart.find('resident', person.residentId)?.personCode ?? ''
    expect(counter.must(checkInAtDoor, { sessionId, text }).kind).toBe(person === first ? 'in' : 'already')
  }
  expect(counter.read.apart.all('attendance').map(({ presence }) => presence.kind)).toEqual(['present'])
})

test('taken back at the wrong door one stands on its list as before, and is let in at the right one at once', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:00' })
  const [wrong, right, person] = [door(counter), door(counter, '10:05'), amina(counter)]
  const text = codeOf(counter, person)
  const told = { kind: 'absent', why: 'appointment' } as const
  counter.must(recordAttendance, { sessionId: wrong, rows: [{ residentId: person.residentId, presence: told }] })
  const answer = counter.must(checkInAtDoor, { sessionId: wrong, text })
  if (answer.kind !== 'in') throw new Error('not let in')
  expect(answer.before).toEqual(told)
  const { residentId, before, after } = answer
  counter.must(recordAttendance, { sessionId: wrong, rows: [{ residentId, presence: before, saw: after }] })
  expect(counter.read.by('attendance', 'sessionId', wrong).map(({ presence }) => presence)).toEqual([told])
  expect(counter.must(checkInAtDoor, { sessionId: right, text })).toMatchObject({ kind: 'in' })
})

test('the same card again writes nothing and says that it stood there already', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:00' })
  const [sessionId, person] = [door(counter), amina(counter)]
  const scan = () => counter.must(checkInAtDoor, { sessionId, text: codeOf(counter, person) })
  scan()
  expect(counter.written(scan)).toBe(0)
  expect(scan()).toMatchObject({ kind: 'already' })
})

test('one card is at one door at a time: ten minutes later it may be at another', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:00' })
  const [here, there, person] = [door(counter), door(counter, '10:05'), amina(counter)]
  const text = codeOf(counter, person)
  counter.must(checkInAtDoor, { sessionId: here, text })
  counter.setTime('10:09')
  expect(counter.must(checkInAtDoor, { sessionId: there, text })).toMatchObject({ kind: 'justIn' })
  expect(counter.read.by('attendance', 'sessionId', there)).toEqual([])
  counter.setTime('10:10')
  expect(counter.must(checkInAtDoor, { sessionId: there, text })).toMatchObject({ kind: 'in' })
})

test.each([
  ['on another day', '10:00', '2026-09-16', { kind: 'notToday' }],
  ['hours before', '8:59', TODAY, { kind: 'tooEarly', from: '09:00' }],
  ['when it is over', '12:00', TODAY, { kind: 'over' }],
] as const)('%s nobody checks in, and nothing is written', (_, clockTime, on, answer) => {
  const counter = counterInMemory({ today: TODAY, clockTime })
  const [sessionId, person] = [door(counter, '10:00', on), amina(counter)]
  const text = codeOf(counter, person)
  expect(counter.written(() => counter.must(checkInAtDoor, { sessionId, text }))).toBe(0)
  expect(counter.must(checkInAtDoor, { sessionId, text })).toEqual(answer)
})

test('a day that was called off has no door', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:00' })
  const [sessionId, person] = [door(counter), amina(counter)]
  counter.must(cancelSession, { sessionId })
  expect(counter.must(checkInAtDoor, { sessionId, text: codeOf(counter, person) })).toEqual({ kind: 'calledOff' })
})

test.each(['K7-3QP', 'https://example.org', '', 'Amina'])('“%s” is no card of this counter, and nothing of it is repeated', (text) => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:00', newPersonCode: () => 'M4-7XW' })
  const sessionId = door(counter)
  amina(counter)
  expect(counter.must(checkInAtDoor, { sessionId, text })).toEqual({ kind: 'unknownCode' })
})

test('who does not want to be known here is called by code, since others stand at the door', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:00' })
  const [sessionId, person] = [door(counter), amina(counter, { hidePresence: true })]
  const text = codeOf(counter, person)
  expect(counter.must(checkInAtDoor, { sessionId, text })).toMatchObject({ kind: 'in', calledAs: text })
})

test('somebody who was written down as absent and comes in after all is there', () => {
  const counter = counterInMemory({ today: TODAY, clockTime: '10:00' })
  const [sessionId, person] = [door(counter), amina(counter)]
  const { residentId } = person
  counter.must(recordAttendance, { sessionId, rows: [{ residentId, presence: { kind: 'absent', why: 'unknown' } }] })
  expect(counter.must(checkInAtDoor, { sessionId, text: codeOf(counter, person) })).toMatchObject({ kind: 'in' })
  expect(counter.read.all('attendance')).toHaveLength(1)
})

test('a door on one laptop and a list on another make one record; where they differ both are kept', () => {
  const [here, there] = [
    counterInMemory({ deviceLetter: 'A', today: TODAY, clockTime: '10:00' }),
    counterInMemory({ deviceLetter: 'B', today: TODAY, clockTime: '10:00' }),
  ]
  const [sessionId, person] = [door(here), amina(here)]
  const { residentId } = person
  there.receive(here.entries)
  here.must(checkInAtDoor, { sessionId, text: codeOf(here, person) })
  there.must(recordAttendance, { sessionId, rows: [{ residentId, presence: { kind: 'absent', why: 'appointment' } }] })
  here.receive(there.entries)
  expect(here.read.all('attendance')).toHaveLength(1)
  expect([...conflictsOf(here.state)].map(({ field }) => field)).toEqual(['presence'])
})
