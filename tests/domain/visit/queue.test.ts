import { describe, expect, test } from 'vitest'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { callTicket, isOpenTicket, putBackTicket, ticketHelped, ticketLeft, waitingInOrder } from '#domain/visit/queue.ts'
import type { TicketLife } from '#domain/visit/ticket.ts'
import { nextTicketNumber } from '#domain/visit/ticketNumber.ts'

const at = (text: string): TimeOfDay => parseTimeOfDay(text) ?? ('' as TimeOfDay)
const waiting = (since: string): TicketLife => ({ kind: 'waiting', since: at(since) })
const called: TicketLife = { kind: 'called', since: at('9:40'), at: at('10:00') }
const helped: TicketLife = { kind: 'helped', since: at('9:40'), at: at('10:20') }
const left: TicketLife = { kind: 'leftQueue', since: at('9:40'), at: at('10:20') }

describe('the waiting line', () => {
  test('has the longest waiting first; within a minute the lower number', () => {
    const tickets = [
      { number: 'A-10', life: waiting('9:45') },
      { number: 'B-2', life: waiting('9:45') },
      { number: 'A-2', life: waiting('9:45') },
      { number: 'A-9', life: waiting('10:05') },
      { number: 'A-1', life: called },
      { number: 'B-1', life: waiting('9:30') },
    ]
    expect(waitingInOrder(tickets).map(({ number }) => number)).toEqual(['B-1', 'A-2', 'B-2', 'A-10', 'A-9'])
  })

  test('holds who waits and who is at the counter, not who was helped or went away', () => {
    expect([waiting('9:40'), called, helped, left, undefined].map((life) => isOpenTicket({ life }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('a ticket', () => {
  const now = at('10:30')

  test('is called, and calling it again changes nothing', () => {
    expect(callTicket(waiting('9:40'), now)).toEqual({ ok: true, value: { kind: 'called', since: '09:40', at: '10:30' } })
    expect(callTicket(called, now)).toEqual({ ok: true, value: called })
  })

  test('put back has the place of before, wherever it was', () => {
    for (const life of [called, helped, left]) expect(putBackTicket(life)).toEqual({ ok: true, value: waiting('9:40') })
  })

  test('may be helped or go away with or without having been called', () => {
    for (const life of [waiting('9:40'), called]) {
      expect(ticketHelped(life, now)).toEqual({ ok: true, value: { kind: 'helped', since: '09:40', at: '10:30' } })
      expect(ticketLeft(life, now)).toEqual({ ok: true, value: { kind: 'leftQueue', since: '09:40', at: '10:30' } })
    }
  })

  test('that has ended can not be called or end in another way', () => {
    expect(callTicket(helped, now)).toEqual({ ok: false, error: { kind: 'ticketStepNotPossible', from: 'helped', to: 'called' } })
    expect(ticketHelped(left, now)).toEqual({ ok: false, error: { kind: 'ticketStepNotPossible', from: 'leftQueue', to: 'helped' } })
    expect(ticketLeft(undefined, now)).toEqual({ ok: false, error: { kind: 'ticketStepNotPossible', to: 'leftQueue' } })
  })
})

test('a laptop counts its own tickets on from the highest, whatever the other laptop gave out', () => {
  expect(nextTicketNumber([], 'A')).toBe('A-1')
  expect(nextTicketNumber(['A-9', 'A-10', 'B-31', 'A-2'], 'A')).toBe('A-11')
})
