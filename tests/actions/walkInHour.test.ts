import { describe, expect, test } from 'vitest'
import { callNext } from '#actions/callNext.ts'
import { callTicket } from '#actions/callTicket.ts'
import { closeWalkInHour } from '#actions/closeWalkInHour.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { putBackTicket } from '#actions/putBackTicket.ts'
import { registerResident } from '#actions/registerResident.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { ticketHelped } from '#actions/ticketHelped.ts'
import { ticketLeft } from '#actions/ticketLeft.ts'
import { counterInMemory, idOf } from '#tests/support/counterInMemory.ts'

describe('a walk-in hour', () => {
  test('is one a day for a counter, also when both laptops open it', () => {
    const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
    const ids = [here, there].map((counter) => counter.must(openWalkInHour, { counterName: 'Balie Oost' }).walkInHourId)
    here.receive(there.entries)
    expect(new Set(ids).size).toBe(1)
    expect(here.read.all('walkInHour')).toMatchObject([{ day: '2026-09-15', openedAt: '14:00', state: 'open', counterName: 'Balie Oost' }])
  })

  test('is that of the counter in the settings where none is named, and another one the next day', () => {
    const counter = counterInMemory()
    counter.must(setUpLocation, { locationName: 'Azc Dorpsrand', counterName: 'Balie Oost', staffName: 'Femke', role: 'coordinator' })
    const first = counter.must(openWalkInHour, {})
    expect(counter.must(openWalkInHour, { counterName: 'balie oost' })).toEqual(first)
    expect(counter.must(openWalkInHour, { counterName: 'Balie West' })).not.toEqual(first)
    counter.passDays(1)
    expect(counter.must(openWalkInHour, {})).not.toEqual(first)
  })

  test('closes at a time, and opened again it is open with its first opening kept', () => {
    const counter = counterInMemory({ clockTime: '14:00' })
    const { walkInHourId } = counter.must(openWalkInHour, {})
    counter.setTime('16:00')
    counter.must(closeWalkInHour, { walkInHourId })
    counter.setTime('16:05')
    counter.must(closeWalkInHour, { walkInHourId })
    expect(counter.read.find('walkInHour', walkInHourId)).toMatchObject({ state: 'closed', openedAt: '14:00', closedAt: '16:00' })
    counter.must(openWalkInHour, {})
    expect(counter.read.find('walkInHour', walkInHourId)).toMatchObject({ state: 'open', openedAt: '14:00', closedAt: undefined })
  })
})

describe('a ticket', () => {
  test('needs an open walk-in hour: not one of yesterday, not a closed one', () => {
    const counter = counterInMemory()
    const noHour = { ok: false, error: { kind: 'noOpenWalkInHour' } }
    expect(counter.perform(takeTicket, { reason: 'coffee' })).toEqual(noHour)
    const { walkInHourId } = counter.must(openWalkInHour, {})
    counter.must(closeWalkInHour, { walkInHourId })
    expect(counter.perform(takeTicket, { reason: 'coffee' })).toEqual(noHour)
    counter.must(openWalkInHour, {})
    counter.passDays(1)
    expect(counter.perform(takeTicket, { reason: 'coffee' })).toEqual(noHour)
  })

  test('counts up on its laptop and begins anew the next day', () => {
    const counter = counterInMemory({ deviceLetter: 'B' })
    counter.must(openWalkInHour, {})
    const numbers = Array.from({ length: 11 }, () => counter.must(takeTicket, { reason: 'question' }).number)
    expect(numbers.at(0)).toBe('B-1')
    expect(numbers.at(-1)).toBe('B-11')
    counter.passDays(1)
    counter.must(openWalkInHour, {})
    expect(counter.must(takeTicket, { reason: 'question' }).number).toBe('B-1')
  })

  test('of two laptops in the same hour is never the same, and the line is one line', () => {
    const [here, there] = [
      counterInMemory({ deviceLetter: 'A', clockTime: '14:10' }),
      counterInMemory({ deviceLetter: 'B', clockTime: '14:05' }),
    ]
    here.must(openWalkInHour, {})
    there.receive(here.entries)
    const second = here.must(takeTicket, { reason: 'question' })
    const first = there.must(takeTicket, { reason: 'coffee' })
    here.receive(there.entries)
    expect([first.number, second.number]).toEqual(['B-1', 'A-1'])
    expect(here.must(callNext, {}).ticketId).toBe(first.ticketId)
    expect(here.must(callNext, {}).ticketId).toBe(second.ticketId)
    expect(here.must(callNext, {})).toEqual({ moves: [] })
  })

  test('is one for each person, until it has ended', () => {
    const counter = counterInMemory()
    counter.must(openWalkInHour, {})
    const { residentId } = counter.must(registerResident, { callName: 'Noor', ageGroup: 'from18', interfaceLanguage: 'ar' })
    const ticket = counter.must(takeTicket, { residentId, reason: 'question' })
    const sameOne = { ...ticket, already: true }
    expect(counter.must(takeTicket, { residentId, reason: 'appointment' })).toEqual(sameOne)
    counter.must(callTicket, { ticketId: ticket.ticketId })
    expect(counter.must(takeTicket, { residentId, reason: 'appointment' })).toEqual(sameOne)
    counter.must(ticketHelped, { ticketId: ticket.ticketId })
    expect(counter.must(takeTicket, { residentId, reason: 'coffee' }).number).toBe('A-2')
    expect(counter.read.find('ticket', ticket.ticketId)).toMatchObject({ about: residentId, language: 'ar', reason: 'question' })
  })

  test('goes from waiting to called to helped, and back to its own place', () => {
    const counter = counterInMemory({ clockTime: '14:00' })
    counter.must(openWalkInHour, {})
    const { ticketId } = counter.must(takeTicket, { reason: 'question', language: 'ti' })
    const life = () => counter.read.find('ticket', ticketId)?.life
    counter.setTime('14:20')
    counter.must(callTicket, { ticketId })
    expect(life()).toEqual({ kind: 'called', since: '14:00', at: '14:20', table: 1 })
    counter.setTime('14:40')
    counter.must(ticketHelped, { ticketId })
    expect(life()).toEqual({ kind: 'helped', since: '14:00', at: '14:40' })
    counter.must(putBackTicket, { ticketId })
    expect(life()).toEqual({ kind: 'waiting', since: '14:00' })
    counter.must(ticketLeft, { ticketId })
    expect(counter.perform(callTicket, { ticketId })).toEqual({
      ok: false,
      error: { kind: 'ticketStepNotPossible', from: 'leftQueue', to: 'called' },
    })
  })

  test('with two counters open is for the one in the settings, and without one for the counter that opened last', () => {
    const counter = counterInMemory({ clockTime: '14:00' })
    const west = counter.must(openWalkInHour, { counterName: 'Balie West' })
    counter.setTime('14:30')
    const north = counter.must(openWalkInHour, { counterName: 'Balie Noord' })
    const hourOfNext = () => counter.read.find('ticket', counter.must(takeTicket, { reason: 'coffee' }).ticketId)?.walkInHourId
    expect(hourOfNext()).toBe(north.walkInHourId)
    counter.must(setUpLocation, { locationName: 'Azc Dorpsrand', counterName: 'Balie West', staffName: 'Femke', role: 'coordinator' })
    expect(hourOfNext()).toBe(west.walkInHourId)
  })

  test('of nobody known here, or that is not here, is not found', () => {
    const counter = counterInMemory()
    counter.must(openWalkInHour, {})
    expect(counter.perform(takeTicket, { residentId: idOf(['nobody']), reason: 'coffee' })).toEqual({
      ok: false,
      error: { kind: 'notFound', record: 'resident' },
    })
    expect(counter.perform(callTicket, { ticketId: idOf(['none']) })).toEqual({ ok: false, error: { kind: 'notFound', record: 'ticket' } })
    expect(counter.perform(closeWalkInHour, { walkInHourId: idOf(['none']) })).toEqual({
      ok: false,
      error: { kind: 'notFound', record: 'walkInHour' },
    })
  })
})
