import { expect, test } from 'vitest'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { addNote } from '#actions/addNote.ts'
import { callNext } from '#actions/callNext.ts'
import { callTicketAgain } from '#actions/callTicketAgain.ts'
import { noteCoffee } from '#actions/noteCoffee.ts'
import { registerResident } from '#actions/registerResident.ts'
import { sitTogether } from '#actions/sitTogether.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { roomLineOf } from '#app/balie/today/roomLineOf.ts'
import { readRoomMessage } from '#app/parts/room/roomMessage.ts'
import { todayBoard } from '#queries/todayBoard.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const NAMES = ['Samira', 'سميرة', 'ተስፋይ', 'Мохаммед']

const boardOf = (counter: CounterInMemory) => todayBoard(counter.read, { day: day('2026-09-15'), now: time('14:00') })

const fullCounter = (numbers: 'shown' | 'hidden') => {
  const counter = counterInMemory()
  counter.must(openWalkInHour, { numbers })
  const tickets = NAMES.map((callName, at) => {
    const { residentId } = counter.must(registerResident, { callName, ageGroup: 'from18', interfaceLanguage: at === 1 ? 'ar' : 'ti' })
    counter.must(addNote, { residentId, text: 'Zoekt iets met koken' })
    return counter.must(takeTicket, { residentId, reason: 'question', company: 'family' }).ticketId
  })
  counter.must(noteCoffee, {})
  return { counter, tickets }
}

test('the screen in the waiting room gets numbers, tables and the languages of the room, and nothing else of anybody', () => {
  const { counter, tickets } = fullCounter('shown')
  counter.must(sitTogether, { ticketIds: tickets.slice(0, 2) })
  counter.must(callNext, {})
  counter.must(callTicketAgain, { ticketId: tickets[0]! })
  const line = roomLineOf(boardOf(counter))
  expect(line).toEqual({
    kind: 'line',
    calls: [{ numbers: ['A-1', 'A-2'], table: 1, times: 2 }],
    next: ['A-3', 'A-4'],
    languages: ['ar', 'ti'],
  })
  expect(readRoomMessage(structuredClone(line)), 'and it arrives as it was sent').toEqual(line)
  for (const word of [...NAMES, 'koken', 'question', 'family', ...tickets]) expect(JSON.stringify(line)).not.toContain(word)
})

test('without numbers, and without an hour, there is nothing to show', () => {
  expect(roomLineOf(boardOf(fullCounter('hidden').counter))).toEqual({ kind: 'calm' })
  expect(roomLineOf(boardOf(counterInMemory()))).toEqual({ kind: 'calm' })
})

test('what is no number of the line does not come on the wall, whoever sent it', () => {
  const sent = {
    kind: 'line',
    calls: [{ numbers: ['A-1', 'Samira', 'سميرة', 7], table: 'Samira', times: 0, name: 'Samira' }, { numbers: ['Samira'] }, 'Samira'],
    next: ['B-2', 'B-2 Samira', 'coffee-A-1'],
    languages: ['ti', 'Samira'],
    name: 'Samira',
  }
  expect(readRoomMessage(sent)).toEqual({ kind: 'line', calls: [{ numbers: ['A-1'], times: 1 }], next: ['B-2'], languages: ['ti'] })
  for (const other of [undefined, null, 'calm', { kind: 'shout' }, { kind: 'line' }]) expect(readRoomMessage(other)).toBeUndefined()
})
