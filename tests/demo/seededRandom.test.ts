import { expect, test } from 'vitest'
import { isRecordId } from '#kernel/RecordId.ts'
import { demoDerivedId, drawnId } from '#demo/demoIds.ts'
import { seededRandom } from '#demo/seededRandom.ts'

test('the same seed throws the same, another seed another', () => {
  const thrown = (seed: number): readonly number[] => {
    const random = seededRandom(seed)
    return Array.from({ length: 20 }, () => random.below(1000))
  }
  expect(thrown(5)).toEqual(thrown(5))
  expect(thrown(5)).not.toEqual(thrown(6))
})

test('the dice are even enough to tell a story', () => {
  const random = seededRandom(1)
  const ones = Array.from({ length: 6000 }, () => random.between(1, 6)).filter((face) => face === 1).length
  expect(ones).toBeGreaterThan(850)
  expect(ones).toBeLessThan(1150)
})

test('a weight of nothing is never drawn, and some are drawn once each', () => {
  const random = seededRandom(2)
  const drawn = Array.from({ length: 500 }, () =>
    random.weighted([
      ['never', 0],
      ['often', 9],
      ['seldom', 1],
    ]),
  )
  expect(drawn).not.toContain('never')
  expect(drawn.filter((one) => one === 'often').length).toBeGreaterThan(400)
  expect(random.some([1, 2, 3], 5).sort()).toEqual([1, 2, 3])
  const none: readonly string[] = []
  expect(random.maybe(none)).toBeUndefined()
})

test('ids are ids: 128 bits each, the same for the same parts and different for others', () => {
  const random = seededRandom(3)
  const drawn = Array.from({ length: 2000 }, () => drawnId(random))
  const derived = Array.from({ length: 2000 }, (_, index) => demoDerivedId(['attendance', String(index)]))
  expect([...drawn, ...derived].every(isRecordId)).toBe(true)
  expect(new Set([...drawn, ...derived]).size).toBe(4000)
  // The last of 22 letters carries two bits: anything else would not read back from bytes as it was written.
  expect([...drawn, ...derived].every((id) => 'AQgw'.includes(id.slice(-1)))).toBe(true)
  expect(demoDerivedId(['a', 'b'])).not.toBe(demoDerivedId(['ab']))
})
