import { describe, expect, test } from 'vitest'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import { matchScore } from '#domain/matching/matchScore.ts'
import type { MatchScore } from '#domain/matching/matchScore.ts'
import { DEFAULT_WEIGHTS, MATCH_PARTS, weightsOf } from '#domain/matching/matchWeights.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'

const somebody: PersonInMatch = {
  wishes: [],
  skills: [],
  goals: [],
  availability: [],
  reach: [],
  reachMinutes: undefined,
  company: [],
  helpNeeded: [],
  dutchLevel: undefined,
  firstTimer: false,
}

const cooking: OfferInMatch = {
  programme: 'meeting',
  interest: 'cooking',
  alsoAbout: ['meetingPeople'],
  languageNeed: 'none',
  effort: 'light',
  duration: 'open',
  group: 'everyone',
  withDutchVolunteers: true,
  weekdays: ['tue'],
  startsAt: parseTimeOfDay('17:00'),
  footMinutes: 40,
  bikeMinutes: 12,
  busMinutes: undefined,
  travelCosts: 'askCounter',
  leadsTo: [],
  placesMax: 6,
  placesLeft: 3,
}

test('the weights are hundredths that make one, heaviest first', () => {
  const weights = MATCH_PARTS.map((part) => DEFAULT_WEIGHTS[part])
  expect(weights.reduce((sum: number, weight) => sum + weight, 0)).toBe(100)
  expect([...weights].sort((a, b) => b - a)).toEqual(weights)
})

const said = ({ score, reasons }: MatchScore): Pick<MatchScore, 'score' | 'reasons'> => ({ score, reasons })

test('somebody who was asked nothing gets half of everything that can be asked, and the questions to ask', () => {
  expect(said(matchScore(somebody, cooking))).toEqual({
    // Only "no language needed" speaks for it: 0.5 × 86 + 1 × 14 hundredths.
    score: 0.57,
    reasons: [
      { kind: 'fits', about: 'language', words: { need: 'none' } },
      { kind: 'wouldChange', about: 'wish' },
      { kind: 'wouldChange', about: 'time' },
    ],
  })
})

test('a person for whom all fits is told all that fits, the heaviest reason first', () => {
  const person: PersonInMatch = {
    wishes: ['cooking'],
    skills: ['cooking'],
    goals: ['meetPeople'],
    availability: ['tue-afternoon'],
    reach: ['bike'],
    reachMinutes: 20,
    company: ['smallGroup'],
    helpNeeded: ['lightWork'],
    dutchLevel: 'none',
    firstTimer: false,
  }
  expect(said(matchScore(person, cooking))).toEqual({
    score: 0.96,
    reasons: [
      { kind: 'fits', about: 'wish', words: { interest: 'cooking' } },
      { kind: 'fits', about: 'time', words: { weekday: 'tue', partOfDay: 'afternoon' } },
      { kind: 'fits', about: 'language', words: { need: 'none' } },
      { kind: 'fits', about: 'goal', words: { goal: 'meetPeople' } },
      { kind: 'fits', about: 'way', words: { way: 'bike', minutes: 12 } },
      { kind: 'fits', about: 'skill', words: { skill: 'cooking' } },
      { kind: 'fits', about: 'help', words: { help: 'lightWork' } },
      { kind: 'fits', about: 'company', words: { company: 'smallGroup' } },
    ],
  })
})

test('what is missing is named with what it is about', () => {
  const person: PersonInMatch = {
    ...somebody,
    wishes: ['football'],
    goals: ['work'],
    availability: ['mon-morning'],
    reach: ['foot'],
    reachMinutes: 10,
    company: ['womenGroup'],
    helpNeeded: ['lightWork', 'travelMoney'],
    dutchLevel: 'none',
  }
  const offer: OfferInMatch = {
    ...cooking,
    languageNeed: 'simple',
    effort: 'heavy',
    travelCosts: 'own',
    bikeMinutes: 35,
    placesLeft: 0,
  }
  expect(said(matchScore(person, offer))).toEqual({
    // Neither for nor against: the skills nobody asked, and the first step of somebody who is no beginner.
    score: 0.065,
    reasons: [
      { kind: 'missing', about: 'wish', words: { interest: 'cooking' } },
      { kind: 'missing', about: 'time', words: { weekday: 'tue', partOfDay: 'afternoon' } },
      { kind: 'missing', about: 'language', words: { need: 'simple', level: 'none' } },
      { kind: 'missing', about: 'goal', words: { goal: 'work' } },
      { kind: 'missing', about: 'way', words: { way: 'foot', minutes: 40 } },
      { kind: 'missing', about: 'help', words: { help: 'lightWork' } },
      { kind: 'missing', about: 'help', words: { help: 'travelMoney' } },
      { kind: 'missing', about: 'company', words: { company: 'womenGroup' } },
      { kind: 'missing', about: 'places' },
    ],
  })
})

describe('each part alone', () => {
  const scoreOf = (person: Partial<PersonInMatch>, offer: Partial<OfferInMatch> = {}): number =>
    matchScore({ ...somebody, ...person }, { ...cooking, ...offer }).score

  test('the heart of an activity counts more than a side of it, and a side more than nothing', () => {
    expect([scoreOf({ wishes: ['cooking'] }), scoreOf({ wishes: ['meetingPeople'] }), scoreOf({ wishes: ['football'] })]).toEqual([
      0.72, 0.645, 0.42,
    ])
  })

  test('one free day of two is most of the way', () => {
    const both = { weekdays: ['tue', 'thu'] } as const
    expect([
      scoreOf({ availability: ['tue-afternoon', 'thu-afternoon'] }, both),
      scoreOf({ availability: ['tue-afternoon'] }, both),
      scoreOf({ availability: ['tue-morning'] }, both),
    ]).toEqual([0.66, 0.624, 0.48])
  })

  test('one step short of Dutch is practice for who wants to learn it', () => {
    const need = { languageNeed: 'simple', withDutchVolunteers: false, programme: 'course' } as const
    const reasonOf = (person: Partial<PersonInMatch>): unknown =>
      matchScore({ ...somebody, ...person }, { ...cooking, ...need }).reasons.find(({ about }) => about === 'language')
    expect(reasonOf({ dutchLevel: 'fewWords' })).toEqual({
      kind: 'wouldChange',
      about: 'language',
      words: { need: 'simple', level: 'fewWords' },
    })
    expect(scoreOf({ dutchLevel: 'fewWords' }, need)).toBe(0.486)
    // Practice is worth 0.6 instead of 0.4, while the goal itself is not served by this offer: 0.486 + 0.028 − 0.05.
    expect(scoreOf({ dutchLevel: 'fewWords', goals: ['learnDutch'] }, need)).toBe(0.464)
  })

  test('around the corner is near enough for everybody', () => {
    expect(scoreOf({ reach: ['bus'], reachMinutes: 5 }, { footMinutes: 15 })).toBe(0.61)
  })

  test('a bicycle would change it', () => {
    expect(matchScore({ ...somebody, reach: ['foot'], reachMinutes: 20 }, cooking).reasons).toContainEqual({
      kind: 'wouldChange',
      about: 'way',
      words: { way: 'bike', minutes: 12 },
    })
  })

  test('who was never matched is led to a short start without Dutch, together with Dutch volunteers', () => {
    const first = { firstTimer: true }
    expect(matchScore({ ...somebody, ...first }, { ...cooking, duration: 'once' }).reasons).toContainEqual({
      kind: 'fits',
      about: 'firstStep',
    })
    const order = [
      scoreOf(first, { duration: 'once' }),
      scoreOf(first, { duration: 'open' }),
      scoreOf(first, { duration: 'open', withDutchVolunteers: false }),
    ]
    expect(order).toEqual([0.61, 0.578, 0.554])
    // Somebody who took part before is not held to beginnings.
    expect(scoreOf({}, { duration: 'once' })).toBe(scoreOf({}, { duration: 'open', withDutchVolunteers: false }))
  })

  test('a full activity is no worse a fit', () => {
    expect(scoreOf({}, { placesLeft: 0 })).toBe(scoreOf({}, { placesLeft: 3 }))
  })
})

test('a part that counts for nothing gives no reason', () => {
  const deaf = weightsOf({ wish: 'none' })
  expect(matchScore(somebody, cooking, deaf).reasons.some(({ about }) => about === 'wish')).toBe(false)
})
