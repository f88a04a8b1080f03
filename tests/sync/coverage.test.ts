import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDot, covers, coversAll, createCoverage, decodeCoverage, encodeCoverage, joinCoverage } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import { dotKey } from '#sync/dot.ts'
import type { Dot } from '#sync/dot.ts'
import { dot, RUNS, writer } from '#tests/sync/entryStories.ts'

const dots = fc.array(
  fc.record({ digit: fc.constantFrom('a', 'b'), seq: fc.integer({ min: 1, max: 9 }) }).map((one) => dot(one.digit, one.seq)),
)

const all = ['a', 'b'].flatMap((digit) => Array.from({ length: 11 }, (_, at) => dot(digit, at + 1)))

const coverageOf = (of: readonly Dot[]): Coverage => {
  const coverage = createCoverage()
  for (const one of of) addDot(coverage, one)
  return coverage
}

test('[C1] exactly the dots that were added are covered, in whatever order', () => {
  fc.assert(
    fc.property(dots, (added) => {
      const keys = new Set(added.map(dotKey))
      for (const one of all) expect(covers(coverageOf(added), one)).toBe(keys.has(dotKey(one)))
      expect(encodeCoverage(coverageOf(added.toReversed()))).toEqual(encodeCoverage(coverageOf(added)))
    }),
    RUNS,
  )
})

test('[C1] a gap that closes leaves a prefix and no single dots', () => {
  expect(encodeCoverage(coverageOf([dot('b', 1), dot('a', 1), dot('a', 3), dot('a', 4)]))).toEqual([
    [writer('a'), 1, [3, 4]],
    [writer('b'), 1, []],
  ])
  expect(encodeCoverage(coverageOf([dot('a', 1), dot('a', 3), dot('a', 4), dot('a', 2)]))).toEqual([[writer('a'), 4, []]])
})

test('[C2] a join covers the dots of both and no others; one covers all of another when it has all its dots', () => {
  fc.assert(
    fc.property(dots, dots, (ours, theirs) => {
      const joined = coverageOf(ours)
      joinCoverage(joined, coverageOf(theirs))
      expect(encodeCoverage(joined)).toEqual(encodeCoverage(coverageOf([...ours, ...theirs])))
      expect(coversAll(coverageOf(ours), coverageOf(theirs))).toBe(theirs.every((one) => covers(coverageOf(ours), one)))
    }),
    RUNS,
  )
})

test('[C2] written down and read back it is the same', () => {
  fc.assert(
    fc.property(dots, (added) => {
      const written = JSON.parse(JSON.stringify(encodeCoverage(coverageOf(added)))) as unknown
      expect(decodeCoverage(written)).toEqual({ ok: true, value: coverageOf(added) })
    }),
    RUNS,
  )
})

test('[C2] what is no coverage is refused', () => {
  const a = writer('a')
  const wrong = [
    null,
    {},
    'x',
    [1],
    [[a]],
    [[a, -1, []]],
    [[a, 1.5, []]],
    [[a, 1, [0]]],
    [['A', 1, []]],
    [[a, 1, 'x']],
    [
      [a, 1, []],
      [a, 2, []],
    ],
  ]
  for (const plain of wrong) expect(decodeCoverage(plain)).toMatchObject({ ok: false, error: { kind: 'malformed' } })
})
