import { expect, test } from 'vitest'
import { nextTryMs } from '#sync/cycle/nextTry.ts'

test('a failure is tried again after a second, then twice as long each time, never longer than five minutes', () => {
  const waits = [1, 2, 3, 9, 10, 1000].map((failures) => nextTryMs({ kind: 'offline' }, failures, 1))
  expect(waits).toEqual([1000, 2000, 4000, 256_000, 300_000, 300_000])
})

test('chance takes up to a half off, so that laptops do not all come at once', () => {
  expect([0, 0.5, 1].map((roll) => nextTryMs({ kind: 'deadline' }, 1, roll))).toEqual([500, 750, 1000])
})

test('what only people can mend waits the longest at once', () => {
  for (const kind of ['unauthorised', 'forbidden', 'clientTooOld'] as const) expect(nextTryMs({ kind }, 1, 1)).toBe(300_000)
})

test('a server that names a time is never asked before it, and not by all at that moment', () => {
  const busy = { kind: 'busy', retryAfterMs: 40_000 } as const
  expect([0, 0.5, 1].map((roll) => nextTryMs(busy, 1, roll))).toEqual([40_000, 45_000, 50_000])
  expect(nextTryMs(busy, 10, 1)).toBe(300_000)
  expect(nextTryMs({ kind: 'busy', retryAfterMs: undefined }, 1, 1)).toBe(1000)
})
