import { expect, test } from 'vitest'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { nameTicket } from '#actions/nameTicket.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { registerResident } from '#actions/registerResident.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { unnameTicket } from '#actions/unnameTicket.ts'
import { todayBoard } from '#queries/todayBoard.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const atTheTable = () => {
  const counter = counterInMemory()
  counter.must(openWalkInHour, { counterName: 'Hal' })
  const { ticketId } = counter.must(takeTicket, { language: 'ps', reason: 'question' })
  return { counter, ticketId }
}

const line = (counter: CounterInMemory) =>
  todayBoard(counter.read, { day: counter.deps().today, now: counter.deps().clockTime }).waiting.map(({ name, others }) => [name, others])

test('who is registered from the line has the ticket they came with; nobody takes over a ticket of somebody else', () => {
  const { counter, ticketId } = atTheTable()
  const { residentId } = counter.must(registerResident, { callName: 'Zarghuna', ageGroup: 'from18', ticketId })
  expect(counter.read.find('ticket', ticketId)?.about).toBe(residentId)
  counter.must(registerResident, { callName: 'Semhar', ageGroup: 'from18', ticketId })
  expect(line(counter)).toEqual([['Zarghuna', undefined]])
})

test('who turns out to be known is named on the ticket, and it can be taken back only from them', () => {
  const { counter, ticketId } = atTheTable()
  const [one, other] = ['Zarghuna', 'Semhar'].map((callName) => counter.must(registerResident, { callName, ageGroup: 'from18' }).residentId)
  if (one === undefined || other === undefined) throw new Error('two were registered')
  expect(counter.must(nameTicket, { ticketId, residentId: one })).toEqual({ isNew: true })
  expect(counter.must(nameTicket, { ticketId, residentId: other })).toEqual({ isNew: false })
  counter.must(unnameTicket, { ticketId, residentId: other })
  expect(line(counter)).toEqual([['Zarghuna', undefined]])
  counter.must(unnameTicket, { ticketId, residentId: one })
  expect(line(counter)).toEqual([[undefined, undefined]])
})

test('two files of one person that each have a ticket are one in the line', () => {
  const { counter, ticketId } = atTheTable()
  const { residentId: one } = counter.must(registerResident, { callName: 'Zarghuna', ageGroup: 'from18', ticketId })
  const { ticketId: second } = counter.must(takeTicket, { language: 'ps', reason: 'question' })
  const { residentId: other } = counter.must(registerResident, { callName: 'زرغونه', ageGroup: 'from18', ticketId: second })
  expect(line(counter)).toHaveLength(2)
  counter.must(mergeResidents, { one, other })
  expect(line(counter)).toEqual([[expect.any(String), [counter.read.find('ticket', second)?.number]]])
})
