import { describe, expect, test } from 'vitest'
import { addDays } from '#kernel/CalendarDate.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { takeInSubmission } from '#actions/takeInSubmission.ts'
import { ticketHelped } from '#actions/ticketHelped.ts'
import type { Submission } from '#domain/visit/submission/submission.ts'
import { selfFilledCount } from '#queries/selfFilledList.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'
import { HEAD } from '#tests/domain/visit/submission/submissions.ts'

const TODAY = HEAD.day
const submissionId = HEAD.id
const WITHOUT_NUMBER = { v: 1, id: HEAD.id, day: HEAD.day, language: HEAD.language } as const

const aCounter = (deviceLetter = 'A') => counterInMemory({ deviceLetter, today: TODAY })

describe('who asked for a person', () => {
  const help: Submission = { ...HEAD, kind: 'help' }
  const inLine = ({ read }: CounterInMemory) => read.all('ticket').map(({ number, language, life }) => [number, language, life?.kind])

  test('stands in the line of the hour under the number of their own ticket, and nowhere else', () => {
    const counter = aCounter()
    counter.must(openWalkInHour, {})
    counter.must(takeInSubmission, help)
    expect(inLine(counter)).toEqual([['AK-7', 'ti', 'waiting']])
    expect(counter.read.all('selfFilled')).toEqual([])
    // It comes back from the server, or from another laptop, after they were helped.
    const [ticket] = counter.read.all('ticket')
    counter.must(ticketHelped, { ticketId: ticket?.id ?? submissionId })
    counter.must(takeInSubmission, help)
    expect(inLine(counter)).toEqual([['AK-7', 'ti', 'helped']])
  })

  test('while no hour is open is on the list, and comes into the line when it opens', () => {
    const counter = aCounter()
    counter.must(takeInSubmission, { ...help, language: 'notHere' })
    expect(selfFilledCount(counter.read, { day: TODAY }).now).toMatchObject([{ kind: 'help', number: 'AK-7' }])
    counter.must(openWalkInHour, {})
    expect(inLine(counter)).toEqual([['AK-7', undefined, 'waiting']])
    expect(selfFilledCount(counter.read, { day: TODAY }).waiting).toBe(0)
  })

  test('by two laptops that did not hear of each other stands in the line once, also where only one of them had an hour open', () => {
    const [here, there, third] = [aCounter('A'), aCounter('B'), aCounter('C')]
    for (const laptop of [here, there]) laptop.must(openWalkInHour, {})
    for (const laptop of [here, there, third]) laptop.must(takeInSubmission, help)
    const all = [here, there, third].map((laptop) => [...laptop.entries])
    for (const laptop of [here, there, third]) for (const entries of all) laptop.receive(entries)
    for (const laptop of [here, there, third]) {
      expect(inLine(laptop)).toEqual([['AK-7', 'ti', 'waiting']])
      expect(laptop.read.all('selfFilled')).toEqual([])
    }
  })

  test('yesterday, or on a telephone that has no number, is not called: it stays on the list', () => {
    const counter = aCounter()
    counter.must(openWalkInHour, {})
    counter.must(takeInSubmission, { ...WITHOUT_NUMBER, from: 'ownPhone', kind: 'help' })
    counter.must(takeInSubmission, { ...help, id: 'AgECAwQFBgcICQoLDA0ODw' as typeof submissionId, day: addDays(TODAY, -1) })
    expect(inLine(counter)).toEqual([])
    expect(selfFilledCount(counter.read, { day: TODAY }).now).toHaveLength(2)
  })
})
