import { describe, expect, test } from 'vitest'
import type { RecordId } from '#kernel/RecordId.ts'
import { nextToCall } from '#domain/visit/nextToCall.ts'
import { countingTicket, oneForEachPerson } from '#domain/visit/onePerson.ts'
import { callAgain, skipTicket, takeBackTicket } from '#domain/visit/queue.ts'
import { sittingTogether } from '#domain/visit/sittingTogether.ts'
import { softWait } from '#domain/visit/softWait.ts'
import { tableNumber } from '#domain/visit/tableNumber.ts'
import { readTicketLife } from '#domain/visit/ticket.ts'
import type { TicketLife } from '#domain/visit/ticket.ts'
import { ticketNumbersOf, usualTicketNumbers } from '#domain/visit/ticketNumbers.ts'
import { day, idOf, time } from '#tests/support/counterInMemory.ts'

const id = (name: string): RecordId => idOf([name])
const waiting = (since: string, lets?: string): TicketLife => ({
  kind: 'waiting',
  since: time(since),
  ...(lets !== undefined && { lets: id(lets) }),
})
const called: TicketLife = { kind: 'called', since: time('9:40'), at: time('10:00') }
const now = time('10:30')

describe('whose turn it is', () => {
  const line = (lives: Readonly<Record<string, TicketLife>>) =>
    Object.entries(lives).map(([number, life]) => ({ id: id(number), number, life }))
  const next = (lives: Readonly<Record<string, TicketLife>>): string | undefined => nextToCall(line(lives))?.number

  test('is that of who waits longest', () => {
    expect(next({ 'A-2': waiting('9:10'), 'A-1': waiting('9:00') })).toBe('A-1')
    expect(next({ 'A-1': called })).toBeUndefined()
  })

  test('passes over who lets somebody go first, only until that one was called', () => {
    expect(next({ 'A-1': waiting('9:00', 'A-2'), 'A-2': waiting('9:10'), 'A-3': waiting('9:20') })).toBe('A-2')
    expect(next({ 'A-1': waiting('9:00', 'A-2'), 'A-2': called, 'A-3': waiting('9:20') })).toBe('A-1')
  })

  test('passes over two in a row', () => {
    expect(next({ 'A-1': waiting('9:00', 'A-2'), 'A-2': waiting('9:10', 'A-3'), 'A-3': waiting('9:20') })).toBe('A-3')
  })

  test('is still that of somebody where two laptops made all wait for one another', () => {
    expect(next({ 'A-1': waiting('9:00', 'B-1'), 'B-1': waiting('9:05', 'A-1') })).toBe('A-1')
  })
})

describe('a person with two open tickets, of laptops that did not know of each other', () => {
  const of = (number: string, life: TicketLife, about?: string) => ({
    id: id(number),
    number,
    life,
    about: about === undefined ? undefined : id(about),
  })

  test('sits where they sit already, and otherwise waits with the one they have had longest', () => {
    expect(countingTicket([of('A-1', waiting('9:00')), of('B-3', called)])?.number).toBe('B-3')
    expect(countingTicket([of('B-3', waiting('9:05')), of('A-1', waiting('9:00'))])?.number).toBe('A-1')
    expect(countingTicket([of('B-1', waiting('9:00')), of('A-1', waiting('9:00'))])?.number).toBe('A-1')
    expect(countingTicket([of('A-1', { kind: 'helped', at: now })])).toBeUndefined()
  })

  test('is one person in the line, and the other number is shown with it; who has no name is nobody else’s double', () => {
    const tickets = [
      of('A-1', waiting('9:00'), 'noor'),
      of('B-3', waiting('9:05'), 'noor'),
      of('A-2', waiting('9:06')),
      of('B-4', waiting('9:07')),
    ]
    const shown = (list: typeof tickets) =>
      oneForEachPerson(list).map(({ ticket, others }) => [ticket.number, ...others.map(({ number }) => number)])
    expect(shown(tickets)).toEqual([['A-1', 'B-3'], ['A-2'], ['B-4']])
    expect(shown(tickets.toReversed())).toEqual([['B-4'], ['A-2'], ['A-1', 'B-3']])
  })
})

describe('a step of a ticket', () => {
  test('calling again counts, and says so from the second time', () => {
    expect(callAgain(called, now)).toEqual({ ok: true, value: { ...called, at: '10:30', times: 2 } })
    expect(callAgain({ ...called, times: 2 }, now)).toEqual({ ok: true, value: { ...called, at: '10:30', times: 3 } })
    expect(callAgain(waiting('9:40'), now).ok).toBe(false)
  })

  test('skipping keeps the place, also where nobody else waits', () => {
    expect(skipTicket(called, id('A-2'))).toEqual({ ok: true, value: waiting('9:40', 'A-2') })
    expect(skipTicket(called, undefined)).toEqual({ ok: true, value: waiting('9:40') })
    expect(skipTicket({ kind: 'helped', at: now }, undefined).ok).toBe(false)
  })

  test('taking back ends it as no visit, from wherever it was', () => {
    expect(takeBackTicket(called, now, 'double')).toEqual({
      ok: true,
      value: { kind: 'takenBack', since: '09:40', at: '10:30', why: 'double' },
    })
    expect(takeBackTicket(undefined, now, 'mistake').ok).toBe(false)
  })
})

test('a life is read back as it was written, and what a device made up is left out', () => {
  const lives: readonly TicketLife[] = [
    waiting('9:40', 'A-2'),
    { ...called, times: 3, table: 2 },
    { kind: 'helped', at: now },
    { kind: 'leftQueue', at: now, since: time('9:00') },
    { kind: 'takenBack', at: now, why: 'double' },
  ]
  for (const life of lives) expect(readTicketLife({ ...life })).toEqual(life)
  expect(readTicketLife({ ...called, times: -1, table: 1.5 })).toEqual(called)
  expect(readTicketLife({ kind: 'waiting', since: '9:40', lets: 'somebody' })).toBeUndefined()
  expect(readTicketLife({ kind: 'flown', at: '10:00' })).toBeUndefined()
})

test('who sits together and is as far goes along; who sits alone goes alone', () => {
  const table = id('table')
  const tickets = [
    { id: id('one'), life: called, together: table },
    { id: id('two'), life: called, together: table },
    { id: id('three'), life: waiting('9:50'), together: table },
    { id: id('four'), life: called, together: undefined },
  ] as const
  const with_ = (at: 0 | 3) => sittingTogether(tickets, tickets[at]).map((ticket) => ticket.id)
  expect([with_(0), with_(3)]).toEqual([[id('one'), id('two')], [id('four')]])
})

test('a wait is said in fives, then as long, and never grows by the minute', () => {
  const said = [0, 4, 5, 7, 8, 33, 57, 58, 240].map((minutes) => softWait(minutes))
  expect(said.map((wait) => (wait.kind === 'about' ? wait.minutes : wait.kind))).toEqual([
    'justCame',
    'justCame',
    5,
    5,
    10,
    35,
    55,
    'long',
    'long',
  ])
})

test('each laptop has a table with a number of its own', () => {
  expect(['A', 'B', 'Z', 'BA', 'a', '', 'ZZZ'].map(tableNumber)).toEqual([1, 2, 26, 53, undefined, undefined, undefined])
})

describe('numbers in the line', () => {
  const hour = (on: string, numbers?: 'shown' | 'hidden') => ({ day: day(on), openedAt: time('13:00'), numbers })

  test('are off at the first hour of a counter with one laptop, and on with two', () => {
    expect(usualTicketNumbers({ hours: [], ticketsOff: false, laptops: 1 })).toBe('hidden')
    expect(usualTicketNumbers({ hours: [], ticketsOff: false, laptops: 2 })).toBe('shown')
    expect(usualTicketNumbers({ hours: [], ticketsOff: true, laptops: 2 })).toBe('hidden')
  })

  test('are as this counter had them the last time', () => {
    const hours = [hour('2026-03-10', 'shown'), hour('2026-03-17', 'hidden')]
    expect(usualTicketNumbers({ hours, ticketsOff: false, laptops: 4 })).toBe('hidden')
  })

  test('of an hour of an earlier version follow the settings', () => {
    expect([false, true].map((off) => ticketNumbersOf(hour('2026-03-10'), off))).toEqual(['shown', 'hidden'])
  })
})
