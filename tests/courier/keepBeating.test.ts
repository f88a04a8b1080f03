import { expect, test } from 'vitest'
import { keepBeating } from '#courier/keepBeating.ts'
import { handClock } from '#tests/courier/handClock.ts'

const quiet = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

test('a sign of life is there before the work begins, then every ten seconds, and none after it ended', async () => {
  const clock = handClock(1000, quiet)
  const beats: number[] = []
  const stop = await keepBeating(clock, async (at) => void beats.push(at))
  await clock.pass(25_000)
  stop()
  await clock.pass(60_000)
  expect(beats).toEqual([1000, 11_000, 21_000])
})

test('one that is being written while the work ends is the last', async () => {
  const clock = handClock(0, quiet)
  const slow: (() => void)[] = []
  let isFirst = true
  const stop = await keepBeating(clock, () => {
    if (!isFirst) return new Promise<void>((resolve) => slow.push(resolve))
    isFirst = false
    return Promise.resolve()
  })
  await clock.pass(10_000)
  expect(slow).toHaveLength(1)
  stop()
  slow[0]!()
  await quiet()
  expect(clock.waits()).toEqual([])
})

test('a disk that fails for a moment ends neither the work nor the signs of life after it', async () => {
  const clock = handClock(0, quiet)
  let isFirst = true
  await keepBeating(clock, () => {
    if (!isFirst) return Promise.reject(new Error('the disk is full'))
    isFirst = false
    return Promise.resolve()
  })
  await clock.pass(10_000)
  expect(clock.waits()).toEqual([10_000])
})
