import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#kernel/Instant.ts'
import { compareHlc, HLC_COUNTER_MAX, HLC_MS_MAX, HLC_TRUST_AHEAD_MS, startHlc, tickHlc, witnessHlc } from '#sync/hlc.ts'
import type { Hlc } from '#sync/hlc.ts'
import { RUNS, writer } from '#tests/sync/entryStories.ts'

const own = writer('a')

test('[H1] milliseconds go before the counter, the counter before the writer', () => {
  const stamps: readonly Hlc[] = [
    { ms: 1, counter: 9, writer: writer('f') },
    { ms: 2, counter: 0, writer: writer('f') },
    { ms: 2, counter: 1, writer: writer('a') },
    { ms: 2, counter: 1, writer: writer('b') },
  ]
  expect(stamps.toReversed().toSorted(compareHlc)).toEqual(stamps)
  expect(compareHlc({ ms: 2, counter: 1, writer: own }, { ms: 2, counter: 1, writer: own })).toBe(0)
})

test('[H2] each stamp of a writer is later than the one before, whatever the clock does', () => {
  const clock = fc.oneof(fc.integer({ min: -1000, max: 2000 }), fc.constantFrom(0, 31_557_600_000, 4e12, -4e12))
  fc.assert(
    fc.property(fc.array(clock), (times) => {
      let last = startHlc(own)
      for (const time of times) {
        const next = tickHlc(last, instant(time))
        expect(compareHlc(next, last)).toBeGreaterThan(0)
        expect(next.ms).toBeLessThanOrEqual(HLC_MS_MAX)
        last = next
      }
    }),
    RUNS,
  )
})

test('[H2] seventy thousand entries in one millisecond are all stamped, the counter never overflows', () => {
  let last = startHlc(own)
  for (let made = 0; made < 70_000; made++) {
    const next = tickHlc(last, instant(5))
    if (compareHlc(next, last) <= 0 || next.counter > HLC_COUNTER_MAX) expect(next).toEqual('later than the last one')
    last = next
  }
  expect(last).toEqual({ ms: 6, counter: 70_000 - 1 - (HLC_COUNTER_MAX + 1), writer: own })
})

test('[H2] a clock beyond 48 bits or before 1970 is held there', () => {
  expect(tickHlc(startHlc(own), instant(8.64e15)).ms).toBe(HLC_MS_MAX)
  expect(tickHlc(startHlc(own), instant(-5))).toEqual({ ms: 0, counter: 1, writer: own })
})

test('[H3] a stamp up to 24 hours ahead is followed, one beyond is not', () => {
  const now = instant(1_800_000_000_000)
  const ahead = (ms: number): Hlc => ({ ms: now + ms, counter: 3, writer: writer('b') })
  expect(witnessHlc(startHlc(own), ahead(HLC_TRUST_AHEAD_MS), now)).toEqual({ ms: now + HLC_TRUST_AHEAD_MS, counter: 3, writer: own })
  expect(witnessHlc(startHlc(own), ahead(HLC_TRUST_AHEAD_MS + 1), now)).toEqual(startHlc(own))
  const later: Hlc = { ms: now + 10, counter: 0, writer: own }
  expect(witnessHlc(later, ahead(0), now)).toEqual(later)
  expect(compareHlc(tickHlc(witnessHlc(later, ahead(10), now), now), ahead(10))).toBeGreaterThan(0)
})
