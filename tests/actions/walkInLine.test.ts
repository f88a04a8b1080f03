import { describe, expect, test } from 'vitest'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { callNext } from '#actions/callNext.ts'
import { callTicket } from '#actions/callTicket.ts'
import { callTicketAgain } from '#actions/callTicketAgain.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { noteCoffee } from '#actions/noteCoffee.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { registerResident } from '#actions/registerResident.ts'
import { sitApart } from '#actions/sitApart.ts'
import { sitTogether } from '#actions/sitTogether.ts'
import { skipTicket } from '#actions/skipTicket.ts'
import { takeBackTicket } from '#actions/takeBackTicket.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { ticketHelped } from '#actions/ticketHelped.ts'
import { ticketLeft } from '#actions/ticketLeft.ts'
import { undoTicketMoves } from '#actions/undoTicketMoves.ts'
import { boardAtTable } from '#queries/boardAtTable.ts'
import { todayBoard } from '#queries/todayBoard.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const boardOf = (counter: CounterInMemory) => todayBoard(counter.read, { day: day('2026-09-15'), now: time('14:00') })

/** An open hour in which so many people without a name wait. */
const waitingLine = (people: number, counter = counterInMemory()) => {
  counter.must(openWalkInHour, {})
  const tickets = Array.from({ length: people }, () => counter.must(takeTicket, { reason: 'question' }).ticketId)
  return { counter, tickets, life: (at: number) => counter.read.find('ticket', tickets[at] ?? tickets[0]!)?.life }
}

describe('the line', () => {
  test('goes on with the next when somebody is not there, and that person is next again after it', () => {
    const { counter, tickets } = waitingLine(3)
    const [first, second, third] = tickets
    counter.must(callNext, {})
    counter.must(skipTicket, { ticketId: first! })
    expect(boardOf(counter).waiting.map(({ number, letsFirst }) => [number, letsFirst])).toEqual([
      ['A-1', true],
      ['A-2', undefined],
      ['A-3', undefined],
    ])
    expect([1, 2, 3].map(() => counter.must(callNext, {}).ticketId)).toEqual([second, first, third])
  })

  test('notes with whom somebody came, and how often they were called', () => {
    const counter = counterInMemory()
    counter.must(openWalkInHour, {})
    const { ticketId } = counter.must(takeTicket, { reason: 'question', language: 'ti', company: 'family' })
    counter.must(callTicket, { ticketId })
    counter.setTime('14:03')
    counter.must(callTicketAgain, { ticketId })
    expect(boardOf(counter).called).toMatchObject([{ company: 'family', at: '14:03', times: 2, table: 1 }])
  })

  test('counts a coffee as a visit that leaves no gap in the numbers and is not helped at a table', () => {
    const { counter } = waitingLine(1)
    counter.must(noteCoffee, {})
    const { ticketId } = counter.must(noteCoffee, {})
    expect(counter.must(takeTicket, { reason: 'question' }).number).toBe('A-2')
    expect([boardOf(counter).coffee, boardOf(counter).helped, boardOf(counter).waiting.length]).toEqual([2, 0, 2])
    counter.must(takeBackTicket, { ticketId })
    expect(boardOf(counter).coffee).toBe(1)
  })
})

describe('undo', () => {
  test('brings a ticket back to exactly where it was, with the time of its call', () => {
    const { counter, tickets, life } = waitingLine(1)
    const ticketId = tickets[0]!
    counter.must(callTicket, { ticketId })
    counter.must(callTicketAgain, { ticketId })
    const before = life(0)
    counter.setTime('14:30')
    for (const deed of [callTicketAgain, skipTicket, ticketHelped, ticketLeft]) {
      const { moves } = counter.must(deed, { ticketId })
      expect(life(0)).not.toEqual(before)
      counter.must(undoTicketMoves, { moves })
      expect(life(0)).toEqual(before)
    }
  })

  test('leaves a ticket alone with which another laptop went on', () => {
    const { counter, tickets, life } = waitingLine(1)
    const there = counterInMemory({ deviceLetter: 'B' })
    const { moves } = counter.must(callTicket, { ticketId: tickets[0]! })
    there.receive(counter.entries)
    there.must(ticketHelped, { ticketId: tickets[0]! })
    counter.receive(there.entries)
    expect(counter.perform(undoTicketMoves, { moves })).toEqual({
      ok: false,
      error: { kind: 'ticketStepNotPossible', from: 'helped', to: 'waiting' },
    })
    expect(life(0)).toMatchObject({ kind: 'helped' })
  })

  test('of a ticket that was given out leaves no visit', () => {
    const { counter, tickets } = waitingLine(1)
    counter.must(takeBackTicket, { ticketId: tickets[0]! })
    expect(boardOf(counter)).toMatchObject({ waiting: [], called: [], helped: 0, coffee: 0 })
  })
})

describe('a shared table', () => {
  test('is called together and ready together, and each keeps a visit of their own', () => {
    const { counter, tickets } = waitingLine(4)
    const [first, , third, fourth] = tickets
    counter.must(sitTogether, { ticketIds: [third!, fourth!, first!] })
    counter.must(callNext, {})
    expect(boardOf(counter).called.map(({ number }) => number)).toEqual(['A-1', 'A-3', 'A-4'])
    const { moves } = counter.must(ticketHelped, { ticketId: third! })
    expect([boardOf(counter).called.length, boardOf(counter).helped]).toEqual([0, 3])
    counter.must(undoTicketMoves, { moves })
    expect([boardOf(counter).called.length, boardOf(counter).helped]).toEqual([3, 0])
  })

  test('lets one person go without the others', () => {
    const { counter, tickets } = waitingLine(3)
    counter.must(sitTogether, { ticketIds: tickets })
    counter.must(ticketLeft, { ticketId: tickets[0]! })
    counter.must(sitApart, { seats: [{ ticketId: tickets[1]! }] })
    counter.must(callNext, {})
    expect([boardOf(counter).called, boardOf(counter).waiting].map((rows) => rows.map(({ number }) => number))).toEqual([['A-2'], ['A-3']])
  })

  test('is undone: everybody sits where they sat', () => {
    const { counter, tickets } = waitingLine(4)
    counter.must(sitTogether, { ticketIds: tickets.slice(0, 2) })
    const seats = () => tickets.map((ticketId) => counter.read.find('ticket', ticketId)?.together)
    const before = seats()
    const { before: sat } = counter.must(sitTogether, { ticketIds: tickets.slice(1) })
    expect(seats()).not.toEqual(before)
    counter.must(sitApart, { seats: sat })
    expect(seats()).toEqual(before)
  })

  test('is not one for somebody alone', () => {
    const { counter, tickets } = waitingLine(2)
    counter.must(ticketHelped, { ticketId: tickets[1]! })
    expect(counter.must(sitTogether, { ticketIds: tickets })).toEqual({ before: [] })
    expect(counter.read.find('ticket', tickets[0]!)?.together).toBeUndefined()
  })
})

describe('two laptops that come together', () => {
  const twoWithNoor = () => {
    const here = counterInMemory({ deviceLetter: 'A', clockTime: '14:05' })
    const there = counterInMemory({ deviceLetter: 'B', clockTime: '14:00' })
    here.must(openWalkInHour, {})
    const { residentId } = here.must(registerResident, { callName: 'Noor', ageGroup: 'from18' })
    there.receive(here.entries)
    const ofHere = here.must(takeTicket, { residentId, reason: 'question' })
    const ofThere = there.must(takeTicket, { residentId, reason: 'appointment' })
    const meet = (): void => {
      here.receive(there.entries)
      there.receive(here.entries)
    }
    return { here, there, residentId, ofHere, ofThere, meet }
  }

  test('show one open ticket of a person, with the other number beside it, and both laptops the same one', () => {
    const { here, there, meet } = twoWithNoor()
    meet()
    for (const counter of [here, there]) {
      expect(boardOf(counter).waiting).toMatchObject([{ number: 'B-1', name: 'Noor', reason: 'appointment', others: ['A-1'] }])
    }
  })

  test('call the person once, and with one visit both tickets have ended', () => {
    const { here, there, ofHere, ofThere, meet } = twoWithNoor()
    meet()
    expect(here.must(callNext, {}).ticketId).toBe(ofThere.ticketId)
    expect(here.must(callNext, {})).toEqual({ moves: [] })
    here.must(ticketHelped, { ticketId: ofThere.ticketId })
    meet()
    for (const counter of [here, there]) expect(boardOf(counter)).toMatchObject({ waiting: [], called: [], helped: 1 })
    // Nothing that was written is lost: what it was for stands in the ticket still.
    expect(there.read.find('ticket', ofHere.ticketId)).toMatchObject({ reason: 'question', life: { kind: 'takenBack', why: 'double' } })
  })

  test('go on with the ticket at which the person sits, and a new one is not given', () => {
    const { here, there, residentId, ofHere, meet } = twoWithNoor()
    here.must(callTicket, { ticketId: ofHere.ticketId })
    meet()
    for (const counter of [here, there]) {
      expect(boardOf(counter).called).toMatchObject([{ number: 'A-1', table: 1, others: ['B-1'] }])
      expect(boardOf(counter).waiting).toEqual([])
    }
    expect(there.must(takeTicket, { residentId, reason: 'question' })).toEqual({ ...ofHere, already: true })
  })

  test('forget every ticket of somebody who asks to be forgotten', () => {
    const { here, there, residentId, meet } = twoWithNoor()
    here.must(eraseResident, { residentId })
    meet()
    for (const counter of [here, there]) expect(counter.read.all('ticket')).toEqual([])
  })
})

describe('opening the hour', () => {
  test('says who is on duty, and two laptops add theirs to it', () => {
    const here = counterInMemory({ deviceLetter: 'A' })
    const there = counterInMemory({ deviceLetter: 'B' })
    const names = ['Femke', 'Said', 'Kaat'].map((callName) => here.must(addStaffMember, { callName, role: 'volunteer' }).staffMemberId)
    here.must(openWalkInHour, { onDuty: names.slice(0, 1) })
    there.receive(here.entries)
    here.must(openWalkInHour, { onDuty: names.slice(0, 2) })
    there.must(openWalkInHour, { onDuty: [names[0]!, names[2]!] })
    here.receive(there.entries)
    there.receive(here.entries)
    for (const counter of [here, there]) expect([...(boardOf(counter).walkInHour?.onDuty ?? [])].sort()).toEqual(['Femke', 'Kaat', 'Said'])
  })

  test('keeps numbers as this counter had them, each counter by itself', () => {
    const counter = counterInMemory()
    const numbersOf = (counterName: string) =>
      counter.read.find('walkInHour', counter.must(openWalkInHour, { counterName }).walkInHourId)?.numbers
    expect(numbersOf('Oost')).toBe('hidden')
    counter.must(openWalkInHour, { counterName: 'Oost', numbers: 'shown' })
    counter.passDays(7)
    expect([numbersOf('oost'), numbersOf('West')]).toEqual(['shown', 'hidden'])
  })
})

test('each laptop knows its own table, also when the last person was called to the other', () => {
  const a = counterInMemory({ deviceLetter: 'A' })
  const b = counterInMemory({ deviceLetter: 'B', clockTime: '14:01' })
  a.must(openWalkInHour, {})
  for (const language of ['ar', 'ti'] as const) a.must(takeTicket, { language, reason: 'question' })
  a.must(callNext, {})
  b.receive(a.entries)
  b.must(callNext, {})
  a.receive(b.entries)
  const [here, there] = [a, b].map((laptop) => boardAtTable(laptop.read, laptop, { day: day('2026-09-15'), now: time('14:02') }))
  expect([here?.table, there?.table]).toEqual([1, 2])
  expect(here?.called.map(({ number, table }) => [number, table])).toEqual([
    ['A-2', 2],
    ['A-1', 1],
  ])
})
