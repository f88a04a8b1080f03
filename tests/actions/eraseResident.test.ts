import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addNote } from '#actions/addNote.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { minutes } from '#kernel/Minutes.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const KINDS = ['resident', 'note', 'match', 'attendance', 'ticket'] as const

const recordsOfPeople = (counter: CounterInMemory) => Object.fromEntries(KINDS.map((kind) => [kind, counter.read.all(kind).length]))

test('after somebody asked to be forgotten nothing about them is found, and the others are as they were', () => {
  const counter = counterInMemory()
  const { activityId } = counter.must(addActivity, { title: 'Koken', weekdays: ['tue'] })
  const { sessionId } = counter.must(scheduleSession, { activityId, day: day('2026-09-15') })
  counter.must(openWalkInHour, {})
  const takePart = (callName: string) => {
    const { residentId } = counter.must(registerResident, { callName, ageGroup: 'from18' })
    counter.must(addNote, { residentId, text: 'Komt dinsdag.' })
    counter.must(proposeMatch, { residentId, activityId })
    counter.must(takeTicket, { residentId, reason: 'question' })
    const presence = { kind: 'present', minutes: minutes(120), toldBy: 'counter' } as const
    counter.must(recordAttendance, { sessionId, rows: [{ residentId, presence }] })
    return residentId
  }
  const amina = takePart('Amina')
  const noor = takePart('Noor')
  expect(recordsOfPeople(counter)).toEqual({ resident: 2, note: 2, match: 2, attendance: 2, ticket: 2 })

  counter.must(eraseResident, { residentId: amina })
  expect(recordsOfPeople(counter)).toEqual({ resident: 1, note: 1, match: 1, attendance: 1, ticket: 1 })
  expect(counter.read.find('resident', amina)).toBeUndefined()
  expect(KINDS.slice(1).flatMap((kind) => counter.read.all(kind).map((record) => ('about' in record ? record.about : undefined)))).toEqual([
    noor,
    noor,
    noor,
    noor,
  ])
  expect(JSON.stringify(KINDS.map((kind) => counter.read.all(kind)))).not.toContain('Amina')
  expect(counter.perform(eraseResident, { residentId: amina })).toEqual({ ok: false, error: { kind: 'notFound', record: 'resident' } })
})

test('what another laptop still sends about them does not bring them back', () => {
  const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
  const { residentId } = here.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
  there.receive(here.entries)
  here.must(eraseResident, { residentId })
  there.must(addNote, { residentId, text: 'Komt dinsdag.' })
  here.receive(there.entries)
  there.receive(here.entries)
  for (const counter of [here, there]) {
    expect(recordsOfPeople(counter)).toEqual({ resident: 0, note: 0, match: 0, attendance: 0, ticket: 0 })
  }
})
