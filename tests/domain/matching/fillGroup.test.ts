import { describe, expect, test } from 'vitest'
import { solve } from 'yalps'
import { fillGroup } from '#domain/matching/fillGroup.ts'
import type { GroupCandidate } from '#domain/matching/fillGroup.ts'
import { seededNumbers } from '#tests/domain/matching/seededNumbers.ts'

const person = (id: string, score: number, more: Partial<GroupCandidate> = {}): GroupCandidate => ({
  id,
  score,
  waitingDays: 0,
  neverPlaced: false,
  ...more,
})
const ids = (candidates: readonly GroupCandidate[], places: number): readonly string[] => fillGroup(candidates, places).map(({ id }) => id)

describe('who is proposed for a group', () => {
  test('without anything else to mind, those for whom it fits best', () => {
    expect(ids([person('a', 0.6), person('b', 0.9), person('c', 0.8)], 2)).toEqual(['b', 'c'])
  })

  test('of equals, who waited longer; then the earlier id', () => {
    expect(ids([person('a', 0.6), person('b', 0.6, { waitingDays: 40 }), person('c', 0.6)], 2)).toEqual(['a', 'b'])
  })

  test('two who go together are both in it or both not, also when that leaves a place to a third', () => {
    const two = [person('a', 0.9, { togetherWith: 'b' }), person('b', 0.3, { togetherWith: 'a' })]
    expect(fillGroup([...two, person('c', 0.5), person('d', 0.4)], 2)).toEqual([
      { id: 'a', because: 'together', togetherWith: 'b' },
      { id: 'b', because: 'together', togetherWith: 'a' },
    ])
    expect(ids([...two, person('c', 0.8), person('d', 0.7)], 2)).toEqual(['c', 'd'])
    expect(ids(two, 1)).toEqual([])
  })

  test('a wish to go together that only one of them has keeps nobody out', () => {
    expect(ids([person('a', 0.9, { togetherWith: 'b' }), person('b', 0.3)], 1)).toEqual(['a'])
  })

  test('a quarter of the places is for who never had anything, and the proposal says that it is their turn', () => {
    const many = Array.from({ length: 8 }, (_, index) => person(`a${String(index)}`, 0.9))
    const never = [person('n1', 0.6, { neverPlaced: true }), person('n2', 0.55, { neverPlaced: true, waitingDays: 90 })]
    const chosen = fillGroup([...many, ...never], 8)
    expect(chosen.filter(({ because }) => because === 'turn').map(({ id }) => id)).toEqual(['n1', 'n2'])
    expect(chosen).toHaveLength(8)
  })

  test('whoever waited longest has a place from two places on, and the proposal says that it is their turn', () => {
    const many = Array.from({ length: 4 }, (_, index) => person(`a${String(index)}`, 0.9, { waitingDays: 40 }))
    const longest = person('w', 0.5, { waitingDays: 41 })
    expect(fillGroup([...many, longest], 2)).toEqual([
      { id: 'a0', because: 'fit', togetherWith: undefined },
      { id: 'w', because: 'turn', togetherWith: undefined },
    ])
    expect(ids([...many, longest], 1)).toEqual(['a0'])
    expect(ids([...many, { ...longest, score: 0.499 }], 2)).toEqual(['a0', 'a1'])
    expect(ids([person('a', 0.9), person('b', 0.9), person('c', 0.5, { waitingDays: 27 })], 2)).toEqual(['a', 'b'])
  })

  test('nobody is put into what does not fit them because it would be their turn', () => {
    expect(ids([person('a', 0.9), person('n', 0.2, { neverPlaced: true })], 1)).toEqual(['a'])
  })

  test('no places or nobody gives an empty proposal', () => {
    expect(ids([person('a', 0.9)], 0)).toEqual([])
    expect(ids([], 3)).toEqual([])
  })
})

test('1,000 random groups are as good as an independent solver can make them, pairs whole, turns kept and whoever waited longest in it', () => {
  const next = seededNumbers(6_102)
  for (let round = 0; round < 1_000; round += 1) {
    const candidates = anyCandidates(next)
    const places = 1 + next(7)
    const chosen = fillGroup(candidates, places)
    const inIt = new Set(chosen.map(({ id }) => id))
    for (const { id, togetherWith } of candidates) if (togetherWith !== undefined) expect(inIt.has(id)).toBe(inIt.has(togetherWith))
    const worth = candidates.filter(({ id }) => inIt.has(id)).reduce((sum, { score }) => sum + Math.round(score * 1000), 0)
    expect(worth).toBeCloseTo(bestWorth(candidates, places), 6)
  }
})

const anyCandidates = (next: (below: number) => number): readonly GroupCandidate[] => {
  const count = 1 + next(12)
  const pairs = next(Math.floor(count / 2) + 1)
  return Array.from({ length: count }, (_, index): GroupCandidate => {
    const other = index < pairs * 2 ? { togetherWith: `p${String(index ^ 1)}` } : {}
    return { ...person(`p${String(index)}`, next(1_001) / 1000, { neverPlaced: next(3) === 0, waitingDays: next(300) }), ...other }
  })
}

/** As many turns as can be had up to what is asked, and then the greatest worth, by two whole-number programs. */
const bestWorth = (candidates: readonly GroupCandidate[], places: number): number => {
  const hasTurn = ({ neverPlaced, score }: GroupCandidate): boolean => neverPlaced && score >= 0.5
  const asked = Math.min(Math.max(1, Math.ceil(places / 4)), candidates.filter(hasTurn).length)
  const variables = Object.fromEntries(
    candidates.map((candidate) => [
      candidate.id,
      {
        worth: Math.round(candidate.score * 1000),
        turns: hasTurn(candidate) ? 1 : 0,
        places: 1,
        [candidate.id]: 1,
        ...(candidate.togetherWith !== undefined && candidate.id < candidate.togetherWith ? { [`pair ${candidate.id}`]: 1 } : {}),
        ...(candidate.togetherWith !== undefined && candidate.id > candidate.togetherWith
          ? { [`pair ${candidate.togetherWith}`]: -1 }
          : {}),
      },
    ]),
  )
  const bounds = Object.fromEntries(candidates.map(({ id }) => [id, { max: 1 }]))
  const pairs = Object.fromEntries(
    candidates
      .filter(({ id, togetherWith }) => togetherWith !== undefined && id < togetherWith)
      .map(({ id }) => [`pair ${id}`, { equal: 0 }]),
  )
  const longest = candidates
    .filter(({ score, waitingDays }) => score >= 0.5 && waitingDays >= 28)
    .reduce<GroupCandidate | undefined>(
      (most, one) =>
        most === undefined || one.waitingDays > most.waitingDays || (one.waitingDays === most.waitingDays && one.id < most.id) ? one : most,
      undefined,
    )
  const inIt = places < 2 || longest === undefined ? {} : { [longest.id]: { equal: 1 } }
  const constraints = { places: { max: places }, ...bounds, ...pairs, ...inIt }
  const most = solve({ direction: 'maximize', objective: 'turns', constraints, variables, integers: true }).result
  const turns = Math.min(asked, most)
  return Math.round(
    solve({ direction: 'maximize', objective: 'worth', constraints: { ...constraints, turns: { min: turns } }, variables, integers: true })
      .result,
  )
}
