import { describe, expect, test } from 'vitest'
import { closeDay } from '#actions/closeDay.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { registerResident } from '#actions/registerResident.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { dayCloseSummary } from '#queries/dayCloseSummary.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const summary = (counter: CounterInMemory, on = '2026-09-15') =>
  dayCloseSummary(counter.read, counter, { day: day(on), now: time('17:05') })

/** As after its entries went into a snapshot: nothing tells when they were written. */
const withoutHeaders = (counter: CounterInMemory): CounterInMemory => ({ ...counter, heard: () => new Map() })

describe('what is looked over at the end of the day', () => {
  test('nothing, where nothing is left lying', () => {
    expect(summary(counterInMemory())).toEqual({
      toChoose: 0,
      looksDouble: 0,
      hourOpen: false,
      waiting: 0,
      attendance: 0,
      selfFilled: 0,
      silent: [],
    })
  })

  test('the walk-in hour that is still open and who still waits', () => {
    const counter = counterInMemory()
    counter.must(openWalkInHour, {})
    counter.must(takeTicket, { reason: 'coffee' })
    expect(summary(counter)).toMatchObject({ hourOpen: true, waiting: 1 })
    expect(summary(counter, '2026-09-16')).toMatchObject({ hourOpen: false, waiting: 0 })
  })

  test('files that may be of one person', () => {
    const counter = counterInMemory()
    for (const callName of ['Zarghuna', 'زرغونه']) {
      counter.must(registerResident, { callName, ageGroup: 'from18', interfaceLanguage: 'ps', bornAbout: 1990 })
    }
    expect(summary(counter).looksDouble).toBe(1)
  })

  test('another laptop that was not heard today, and when it was heard last', () => {
    const [a, b] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B', today: '2026-09-14', clockTime: '16:40' })]
    b.must(closeDay, {})
    a.receive(b.entries)
    expect(summary(a).silent).toMatchObject([{ letter: 'B', heardOn: '2026-09-14' }])
    expect(summary(withoutHeaders(a)).silent, 'also where its entries went into a snapshot').toEqual([
      { letter: 'B', heardOn: '2026-09-14', heardAt: '16:40' },
    ])
  })

  test('no laptop that was heard today, nor this one', () => {
    const [a, b] = [counterInMemory({ deviceLetter: 'A', today: '2026-09-10' }), counterInMemory({ deviceLetter: 'B' })]
    a.must(closeDay, {})
    b.must(closeDay, {})
    a.receive(b.entries)
    expect(summary(a).silent).toEqual([])
  })

  test('no laptop that nobody has used for a month and a half', () => {
    const [a, b] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B', today: '2026-07-01' })]
    b.must(closeDay, {})
    a.receive(b.entries)
    expect(summary(a).silent).toEqual([])
  })

  test('a laptop of which only entries are known is there without a letter', () => {
    const [a, b] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B', today: '2026-09-14' })]
    b.must(openWalkInHour, {})
    a.receive(b.entries)
    expect(summary(a).silent.map(({ letter, heardOn }) => [letter, heardOn])).toEqual([[undefined, '2026-09-14']])
  })
})
