import { expect, test } from 'vitest'
import { manySchedules } from '#tests/simulation/manySchedules.ts'
import { memoryParts } from '#tests/simulation/memoryParts.ts'
import { longPlan, shortPlan } from '#tests/simulation/SimPlan.ts'
import { simulate } from '#tests/simulation/simulate.ts'

test('2,400 short schedules of bad lines, crashes, restores and copies end with every entry everywhere, once', async () => {
  const { played, failures, failed, figures } = await manySchedules({ from: 1, count: 2400, workers: 2 })
  expect(failed).toEqual([])
  expect([played, failures]).toEqual([2400, 0])
  // A simulator in which nothing happens proves nothing.
  for (const what of MUST_HAPPEN) expect(figures.get(what) ?? 0, what).toBeGreaterThan(50)
}, 300_000)

const MUST_HAPPEN = [
  'copied profiles',
  'crashes of a courier',
  'crashes of a laptop',
  'crashes of a page',
  'erasures',
  'files between laptops',
  'key rotations',
  'laptops that went on in a new generation',
  'requests: answerCut',
  'requests: answerLost',
  'requests: comesAgain',
  'requests: delayed',
  'requests: requestCut',
  'requests: serverDies',
  'requests: stale',
  'silent restores of the server',
  'snapshots packed',
  'sweeps of covered bytes',
]

test('a long schedule with six laptops ends well, too', async () => {
  expect((await simulate(longPlan({ seed: 7, devices: 6, days: 30, steps: 300 }), memoryParts)).wrong).toEqual([])
}, 120_000)

test('one seed is one schedule: it can be played again to the letter', async () => {
  for (const seed of [11, 12, 13]) {
    const [one, other] = [await simulate(shortPlan({ seed }), memoryParts), await simulate(shortPlan({ seed }), memoryParts)]
    expect(one.log.length).toBeGreaterThan(5)
    expect(other.log).toEqual(one.log)
  }
})
