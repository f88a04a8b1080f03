import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import { matchScore } from '#domain/matching/matchScore.ts'
import { DEFAULT_WEIGHTS, MATCH_PARTS, weightsOf } from '#domain/matching/matchWeights.ts'
import { GOALS, INTERESTS, SKILLS } from '#domain/words/interests.ts'
import { FREE_PARTS } from '#domain/words/availability.ts'
import { anyImportance, anyOffer, anyPerson } from '#tests/domain/matching/anyMatch.ts'

test('whoever and whatever it is, the score stays between 0 and 1 and has a reason at hand', () => {
  fc.assert(
    fc.property(anyPerson, anyOffer, (person, offer) => {
      const { score } = matchScore(person, offer)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})

test('to wish for what an activity is about never makes it score lower', () => {
  fc.assert(
    fc.property(anyPerson, anyOffer, fc.constantFrom(...INTERESTS), (person, offer, interest) => {
      const about = { ...offer, interest }
      const without = { ...person, wishes: person.wishes.filter((wish) => wish !== interest) }
      const wishing = { ...without, wishes: [...without.wishes, interest] }
      expect(matchScore(wishing, about).score).toBeGreaterThanOrEqual(matchScore(without, about).score)
    }),
  )
})

test('the parts are the whole score: nothing else moves it', () => {
  fc.assert(
    fc.property(anyPerson, anyOffer, anyImportance, (person, offer, importance) => {
      const { score, parts } = matchScore(person, offer, weightsOf(importance))
      expect(parts.map(({ part }) => part).toSorted()).toEqual([...MATCH_PARTS].toSorted())
      const together = parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / 100
      // The score is rounded to a thousandth: half of one is the most that they may differ.
      expect(Math.abs(together - score)).toBeLessThanOrEqual(0.0005 + 1e-9)
      for (const { value } of parts) expect(value >= 0 && value <= 1).toBe(true)
    }),
  )
})

test('every reason belongs to a part that counts, or says that places or a group are missing', () => {
  fc.assert(
    fc.property(anyPerson, anyOffer, anyImportance, (person, offer, importance) => {
      const { reasons, parts } = matchScore(person, offer, weightsOf(importance))
      const counting = parts.filter(({ weight }) => weight > 0).map(({ part }) => part)
      for (const { about } of reasons) expect([...counting, 'places']).toContain(about)
    }),
  )
})

describe('a better fit never scores lower', () => {
  test('to want to reach what an activity serves, or to have a talent it can use', () => {
    fc.assert(
      fc.property(anyPerson, anyOffer, fc.constantFrom(...GOALS), fc.constantFrom(...SKILLS), (person, offer, goal, skill) => {
        const without = { ...person, goals: [], skills: [] }
        const before = matchScore(without, offer)
        const withGoal = matchScore({ ...without, goals: [goal] }, offer)
        const withSkill = matchScore({ ...without, skills: [skill] }, offer)
        if (withGoal.reasons.some(({ kind, about }) => kind === 'fits' && about === 'goal'))
          expect(withGoal.score).toBeGreaterThanOrEqual(before.score)
        expect(withSkill.score).toBeGreaterThanOrEqual(before.score)
      }),
    )
  })

  const never = (name: string, better: (person: PersonInMatch, offer: OfferInMatch) => readonly [PersonInMatch, OfferInMatch]) => {
    test(name, () => {
      fc.assert(
        fc.property(anyPerson, anyOffer, (person, offer) => {
          const [fitter, nearer] = better(person, offer)
          expect(matchScore(fitter, nearer).score).toBeGreaterThanOrEqual(matchScore(person, offer).score)
        }),
      )
    })
  }
  never('to be free at all times, for who named some', (person, offer) => [
    person.availability.length === 0 ? person : { ...person, availability: FREE_PARTS },
    offer,
  ])
  never('to speak more Dutch, for who said how much', (person, offer) => [
    person.dutchLevel === undefined ? person : { ...person, dutchLevel: 'good' },
    offer,
  ])
  never('an activity that asks for no Dutch', (person, offer) => [person, { ...offer, languageNeed: 'none' }])
  never('to go further, for who named a way', (person, offer) => [
    person.reachMinutes === undefined ? person : { ...person, reachMinutes: 240 },
    offer,
  ])
  never('an activity around the corner', (person, offer) => [person, { ...offer, footMinutes: 5 }])
  never('travel that is paid', (person, offer) => [person, { ...offer, travelCosts: 'paidByOrganisation' }])
  never('light work', (person, offer) => [person, { ...offer, effort: 'light' }])
})

describe('what a location finds important', () => {
  test('is always brought back to a hundred together', () => {
    fc.assert(
      fc.property(anyImportance, (importance) => {
        const weights = weightsOf(importance)
        expect(MATCH_PARTS.reduce((sum, part) => sum + weights[part], 0)).toBeCloseTo(100, 9)
      }),
    )
  })

  test('nothing said is as it began; everything "none" says nothing about order and is as it began too', () => {
    expect(weightsOf({})).toEqual(DEFAULT_WEIGHTS)
    expect(weightsOf(Object.fromEntries(MATCH_PARTS.map((part) => [part, 'none'])))).toEqual(DEFAULT_WEIGHTS)
  })
})
