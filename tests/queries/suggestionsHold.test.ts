import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waitingSince } from '#domain/matching/waitingSince.ts'
import { groupProposal } from '#queries/groupProposal.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import { suggestResidents } from '#queries/suggestResidents.ts'
import { weekPlan } from '#queries/weekPlan.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const INTERESTS = ['cooking', 'football', 'nature'] as const

const anyPerson: fc.Arbitrary<Fields> = fc
  .record({
    wish: fc.constantFrom(...INTERESTS),
    skill: fc.constantFrom('cooking', 'sport', 'gardening'),
    dutchLevel: fc.constantFrom('none', 'simple', 'good'),
    // Few days, so that many wait equally long.
    registeredOn: fc.constantFrom('2025-12-01', '2026-02-01', '2026-03-01'),
  })
  .map(({ wish, skill, ...fields }) => ({ [`wishes/${wish}`]: true, [`skills/${skill}`]: true, ...fields }))

const anyOffer: fc.Arbitrary<Fields> = fc.record({
  title: fc.constantFrom('A', 'B'),
  interest: fc.constantFrom(...INTERESTS),
  languageNeed: fc.constantFrom('none', 'simple', 'good'),
  duration: fc.constantFrom('once', 'open'),
  placesMax: fc.integer({ min: 1, max: 4 }),
})

/** Of some people that something ended, so that they are no first-timers and wait since then. */
const anyPast = fc.option(fc.constantFrom('2026-01-10', '2026-03-01'), { nil: undefined })

const anyCounter = fc
  .record({
    people: fc.array(fc.tuple(anyPerson, anyPast), { minLength: 1, maxLength: 7 }),
    offers: fc.array(anyOffer, { minLength: 1, maxLength: 5 }),
  })
  .map(({ people, offers }): Told => {
    const past = people.flatMap(([, on], index) =>
      on === undefined
        ? []
        : [[`m${String(index)}`, { about: id(`r${String(index)}`), activityId: id('gone'), life: { kind: 'completed', on } }] as const],
    )
    return {
      resident: Object.fromEntries(people.map(([fields], index) => [`r${String(index)}`, fields])),
      activity: Object.fromEntries(offers.map((fields, index) => [`a${String(index)}`, fields])),
      match: Object.fromEntries(past),
    }
  })

const reversed = (told: Told): Told =>
  Object.fromEntries(Object.entries(told).map(([kind, named]) => [kind, Object.fromEntries(Object.entries(named).toReversed())]))

const names = (told: Told, kind: 'resident' | 'activity') => Object.keys(told[kind] ?? {})

describe('at any counter', () => {
  test('a person and an activity fit each other equally, part by part and for the same reasons, from whichever side one looks', () => {
    fc.assert(
      fc.property(anyCounter, (told) => {
        const read = locationWith(told)
        for (const person of names(told, 'resident')) {
          for (const { activityId, score, parts, reasons } of suggestActivities(read, { residentId: id(person), day: TODAY, limit: 99 })) {
            const other = suggestResidents(read, { activityId, day: TODAY, limit: 99 }).find(({ residentId }) => residentId === id(person))
            expect(other).toMatchObject({ score, parts, reasons })
          }
        }
      }),
    )
  })

  test('the parts that are shown add up to the score that is shown', () => {
    fc.assert(
      fc.property(anyCounter, (told) => {
        for (const { score, parts } of suggestActivities(locationWith(told), { residentId: id('r0'), day: TODAY, limit: 99 })) {
          const together = parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / 100
          expect(Math.abs(together - score)).toBeLessThanOrEqual(0.0005 + 1e-9)
        }
      }),
    )
  })

  test('of people who fit equally who waits longest comes first, and of those the earliest id', () => {
    fc.assert(
      fc.property(anyCounter, (told) => {
        const read = locationWith(told)
        const rows = suggestResidents(read, { activityId: id('a0'), day: TODAY, limit: 99 }).map(({ residentId, score }) => {
          const since = waitingSince(read.find('resident', residentId)?.registeredOn, read.by('match', 'about', residentId))
          return { score, key: `${since ?? '9999'} ${residentId}` }
        })
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1]
          if (next === undefined) continue
          expect(row.score).toBeGreaterThanOrEqual(next.score)
          if (row.score === next.score) expect(row.key < next.key).toBe(true)
        }
      }),
    )
  })

  test('in whatever order it was written down, lists, groups and plans are the same on every laptop', () => {
    fc.assert(
      fc.property(anyCounter, (told) => {
        const [here, there] = [told, reversed(told)].map((one) => {
          const read = locationWith(one)
          return [
            suggestActivities(read, { residentId: id('r0'), day: TODAY, limit: 99 }).map(({ activityId }) => activityId),
            suggestResidents(read, { activityId: id('a0'), day: TODAY, limit: 99 }).map(({ residentId }) => residentId),
            groupProposal(read, { activityId: id('a0'), day: TODAY })?.people.map(({ residentId, because }) => [residentId, because]),
            weekPlan(read, { day: TODAY, refused: [] }).lines.map(({ residentId, activityId }) => [residentId, activityId]),
          ]
        })
        expect(here).toEqual(there)
      }),
    )
  })
})
