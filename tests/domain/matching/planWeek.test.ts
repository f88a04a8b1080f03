import { describe, expect, test } from 'vitest'
import { solve } from 'yalps'
import { planWeek } from '#domain/matching/planWeek.ts'
import type { PersonToPlan, PlacesToPlan } from '#domain/matching/planWeek.ts'
import { seededNumbers } from '#tests/domain/matching/seededNumbers.ts'

const person = (id: string, scores: Readonly<Record<string, number>>, more: Partial<PersonToPlan> = {}): PersonToPlan => ({
  id,
  scores: new Map(Object.entries(scores)),
  waitingDays: 0,
  neverPlaced: false,
  ...more,
})
const offers = (places: Readonly<Record<string, number>>): readonly PlacesToPlan[] =>
  Object.entries(places).map(([id, count]) => ({ id, places: count }))
const planned = (people: readonly PersonToPlan[], places: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(planWeek(people, offers(places)).map(({ personId, activityId }) => [personId, activityId]))

describe('a week for many people at once', () => {
  test('somebody takes the second best when that leaves the best to who has nothing else', () => {
    const people = [person('a', { cook: 0.9, walk: 0.8 }), person('b', { cook: 0.85 })]
    expect(planned(people, { cook: 1, walk: 1 })).toEqual({ a: 'walk', b: 'cook' })
  })

  test('nobody is put into what does not fit them', () => {
    expect(planned([person('a', { cook: 0.49 })], { cook: 5 })).toEqual({})
  })

  test('of equals who waits longest is placed', () => {
    expect(planned([person('a', { cook: 0.7 }), person('b', { cook: 0.7 }, { waitingDays: 30 })], { cook: 1 })).toEqual({ b: 'cook' })
  })

  test('two who go together are placed in one activity, before others; where there is nothing for both, each alone', () => {
    const two = [person('a', { cook: 0.6, walk: 0.6 }, { togetherWith: 'b' }), person('b', { cook: 0.7 }, { togetherWith: 'a' })]
    expect(planned([...two, person('c', { cook: 0.95 })], { cook: 2, walk: 1 })).toEqual({ a: 'cook', b: 'cook' })
    expect(planned(two, { cook: 1, walk: 1 })).toEqual({ a: 'walk', b: 'cook' })
  })

  test('a part of the places is for who never had anything, and the plan says so', () => {
    const people = [person('a', { cook: 0.9 }), person('b', { cook: 0.9 }), person('new', { cook: 0.55 }, { neverPlaced: true })]
    expect(planWeek(people, offers({ cook: 2 }))).toContainEqual({ personId: 'new', activityId: 'cook', because: 'turn' })
  })

  test('whoever waited longest is planned where anything fits, and the plan says that it is their turn', () => {
    const others = [person('a', { cook: 0.9 }, { waitingDays: 50 }), person('b', { cook: 0.9 }, { waitingDays: 50 })]
    const longest = person('w', { cook: 0.5 }, { waitingDays: 51 })
    expect(planWeek([...others, longest], offers({ cook: 2 }))).toContainEqual({ personId: 'w', activityId: 'cook', because: 'turn' })
    expect(planned([...others, person('w', { cook: 0.49 }, { waitingDays: 51 })], { cook: 2 })).toEqual({ a: 'cook', b: 'cook' })
  })

  test('a place for a turn that nobody needs goes to anybody', () => {
    expect(planned([person('a', { cook: 0.9 })], { cook: 1 })).toEqual({ a: 'cook' })
  })
})

test('1,000 random weeks are as good as an independent solver can make them', () => {
  const next = seededNumbers(6_103)
  for (let round = 0; round < 1_000; round += 1) {
    const places = Object.fromEntries(Array.from({ length: 1 + next(4) }, (_, index) => [`a${String(index)}`, next(4)]))
    const people = Array.from({ length: 1 + next(8) }, (_, index) => {
      const scores = Object.fromEntries(Object.keys(places).map((id) => [id, next(1_001) / 1_000]))
      return person(`p${String(index)}`, scores)
    })
    const plan = planWeek(people, offers(places))
    const worth = plan.reduce(
      (sum, { personId, activityId }) => sum + Math.round((people.find(({ id }) => id === personId)?.scores.get(activityId) ?? 0) * 1_000),
      0,
    )
    expect(worth).toBeCloseTo(optimum(people, places), 6)
    for (const [id, count] of Object.entries(places))
      expect(plan.filter(({ activityId }) => activityId === id).length).toBeLessThanOrEqual(count)
    expect(new Set(plan.map(({ personId }) => personId)).size).toBe(plan.length)
  }
})

const optimum = (people: readonly PersonToPlan[], places: Readonly<Record<string, number>>): number => {
  const variables = Object.fromEntries(
    people.flatMap(({ id, scores }) =>
      [...scores].flatMap(([activity, score]) =>
        score < 0.5 ? [] : [[`${id} ${activity}`, { worth: Math.round(score * 1_000), [id]: 1, [activity]: 1 }] as const],
      ),
    ),
  )
  const constraints = Object.fromEntries([
    ...people.map(({ id }) => [id, { max: 1 }] as const),
    ...Object.entries(places).map(([id, max]) => [id, { max }] as const),
  ])
  return solve({ direction: 'maximize', objective: 'worth', constraints, variables, integers: true }).result
}
