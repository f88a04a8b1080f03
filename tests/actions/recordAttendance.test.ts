import { expect, test } from 'vitest'
import type { RecordId } from '#kernel/RecordId.ts'
import { minutes } from '#kernel/Minutes.ts'
import { addActivity } from '#actions/addActivity.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { totalMinutes } from '#domain/participation/hours.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, day, idOf } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const present: Presence = { kind: 'present', minutes: minutes(120), toldBy: 'counter' }
const late: Presence = { kind: 'late', minutes: minutes(75), toldBy: 'host' }
const absent: Presence = { kind: 'absent', why: 'appointment' }

const group = (counter: CounterInMemory) => {
  const { activityId } = counter.must(addActivity, { title: 'Koken' })
  const people = ['Amina', 'Noor', 'Yusuf', 'Selam'].map(
    (callName): RecordId => counter.must(registerResident, { callName, ageGroup: 'from18' }).residentId,
  )
  return { activityId, people, sessionId: counter.must(scheduleSession, { activityId, day: day('2026-09-14') }).sessionId }
}

const rowsFor = (people: readonly RecordId[], presences: readonly Presence[]) =>
  people.map((residentId, index) => ({ residentId, presence: presences[index] ?? { kind: 'notKnown' as const } }))

test('a whole group is written down at once, on the day of the session; who is not known yet gets no record', () => {
  const onDuty = idOf(['staff'])
  const counter = counterInMemory({ today: '2026-09-15', onDuty })
  const { activityId, people, sessionId } = group(counter)
  counter.must(recordAttendance, { sessionId, rows: rowsFor(people, [present, late, absent]) })
  const records = counter.read.by('attendance', 'sessionId', sessionId)
  expect(records.map(({ id: _, ...rest }) => rest)).toEqual(
    [present, late, absent].map((presence, index) => ({
      about: people[index],
      activityId,
      sessionId,
      day: '2026-09-14',
      presence,
      recordedBy: onDuty,
    })),
  )
  expect(totalMinutes(records)).toBe(195)
})

test('recorded again it is changed where it differs, and taken back it is not known', () => {
  const counter = counterInMemory()
  const { people, sessionId } = group(counter)
  const record = (presences: readonly Presence[]) => counter.must(recordAttendance, { sessionId, rows: rowsFor(people, presences) })
  record([present, present])
  expect(counter.written(() => record([present, present]))).toBe(0)
  record([present, { kind: 'notKnown' }])
  expect(counter.entries.at(-1)?.changes).toHaveLength(1)
  expect(counter.read.by('attendance', 'sessionId', sessionId).map(({ presence }) => presence)).toEqual([present, { kind: 'notKnown' }])
})

test('two laptops make one record of one person at one session; what they agree on is no conflict, what they do not is', () => {
  const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
  const { people, sessionId } = group(here)
  there.receive(here.entries)
  here.must(recordAttendance, { sessionId, rows: rowsFor(people, [present, present]) })
  there.must(recordAttendance, { sessionId, rows: rowsFor(people, [present, absent]) })
  here.receive(there.entries)
  expect(here.read.by('attendance', 'sessionId', sessionId)).toHaveLength(2)
  expect([...conflictsOf(here.state)].map(({ id, field }) => [here.read.find('attendance', id)?.about, field])).toEqual([
    [people[1], 'presence'],
  ])
})

test('who recorded it changes only along with what was recorded', () => {
  const [femke, jan] = [idOf(['Femke']), idOf(['Jan'])]
  const [here, there] = [counterInMemory({ deviceLetter: 'A', onDuty: femke }), counterInMemory({ deviceLetter: 'B', onDuty: jan })]
  const { people, sessionId } = group(here)
  here.must(recordAttendance, { sessionId, rows: rowsFor(people, [present, present]) })
  there.receive(here.entries)
  there.must(recordAttendance, { sessionId, rows: rowsFor(people, [present, late]) })
  expect(there.read.by('attendance', 'sessionId', sessionId).map(({ recordedBy }) => recordedBy)).toEqual([femke, jan])
})

test('either all of it is written or none', () => {
  const counter = counterInMemory()
  const { people, sessionId } = group(counter)
  const rows = rowsFor([...people.slice(0, 1), idOf(['nobody'])], [present, present])
  expect(counter.perform(recordAttendance, { sessionId, rows })).toEqual({ ok: false, error: { kind: 'notFound', record: 'resident' } })
  expect(counter.read.all('attendance')).toEqual([])
  expect(counter.perform(recordAttendance, { sessionId: idOf(['none']), rows: [] })).toEqual({
    ok: false,
    error: { kind: 'notFound', record: 'session' },
  })
})

test('nobody is present for longer than a working day where no times are known, and a presence that is none is not kept', () => {
  const counter = counterInMemory()
  const { people, sessionId } = group(counter)
  const tooLong = JSON.parse('{"kind":"present","minutes":9000,"toldBy":"counter"}') as Presence
  counter.must(recordAttendance, { sessionId, rows: rowsFor(people, [tooLong]) })
  expect(counter.read.all('attendance').map(({ presence }) => presence)).toEqual([{ kind: 'present', minutes: 480, toldBy: 'counter' }])
  expect(counter.perform(recordAttendance, { sessionId, rows: rowsFor(people, [JSON.parse('{"kind":"dreaming"}') as Presence]) })).toEqual({
    ok: false,
    error: { kind: 'valueNotKnown', field: 'presence' },
  })
})
