import { describe, expect, test } from 'vitest'
import { suggestActivities } from '#queries/suggestActivities.ts'
import type { SuggestedActivity } from '#queries/suggestActivities.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import { time } from '#tests/support/counterInMemory.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const forAmal = (told: Told, limit = 20): readonly SuggestedActivity[] =>
  suggestActivities(locationWith(told), { residentId: id('amal'), day: TODAY, limit })
const titles = (told: Told): readonly string[] => forAmal(told).map(({ title }) => title)

const amal: Fields = { callName: 'Amal', 'wishes/cooking': true }
const match = (about: string, activity: string, life: Fields): Fields => ({ about: id(about), activityId: id(activity), life })

describe('activities for a person', () => {
  test('nobody gets no suggestions', () => {
    expect(forAmal({})).toEqual([])
  })

  test('what began earlier today is not proposed as the next time', () => {
    const told: Told = {
      resident: { amal },
      activity: { soup: { title: 'Soep', interest: 'cooking', startsAt: '09:00' } },
      session: {
        today: { activityId: id('soup'), day: '2026-03-17' },
        later: { activityId: id('soup'), day: '2026-03-24' },
      },
    }
    const nextAt = (now: string) =>
      suggestActivities(locationWith(told), { residentId: id('amal'), day: TODAY, now: time(now), limit: 1 })[0]?.nextSession?.day
    expect([nextAt('08:59'), nextAt('09:01')]).toEqual(['2026-03-17', '2026-03-24'])
  })

  test('one row says what, how well, why, by which rule, and when', () => {
    const told: Told = {
      resident: { amal: { ...amal, ageGroup: 'from16to17' } },
      organisation: { house: { name: 'Ons Huis' } },
      activity: {
        cook: { title: 'Koken', organisationId: id('house'), interest: 'cooking', 'weekdays/tue': true, startsAt: '17:00', placesMax: 6 },
      },
      session: { tue: { activityId: id('cook'), day: '2026-03-17' } },
    }
    const [{ parts, light, ...row } = { parts: [] }, ...others] = forAmal(told)
    expect(others).toEqual([])
    expect(parts.map(({ part, weight, value }) => [part, weight, value])).toEqual([
      ['wish', 30, 1],
      ['time', 18, 0.5],
      ['language', 14, 1],
      ['goal', 10, 0.5],
      ['firstStep', 8, 0.3],
      ['way', 8, 0.5],
      ['skill', 5, 0.5],
      ['help', 4, 0.5],
      ['company', 3, 0.5],
    ])
    expect([row]).toEqual([
      {
        activityId: id('cook'),
        title: 'Koken',
        organisationName: 'Ons Huis',
        interest: 'cooking',
        score: 0.704,
        reasons: [
          { kind: 'fits', about: 'wish', words: { interest: 'cooking' } },
          { kind: 'fits', about: 'language', words: { need: 'none' } },
          { kind: 'wouldChange', about: 'time' },
          { kind: 'wouldChange', about: 'firstStep' },
          { kind: 'missing', about: 'group', words: { group: 'adults' } },
        ],
        placesLeft: 6,
        nextSession: { sessionId: id('tue'), day: '2026-03-17', startsAt: '17:00' },
      },
    ])
    // Sixteen, and the organisation has not opened it: that weighs more than a declaration that is not known.
    expect([light?.light, light?.rule?.id, light?.steps.map((step) => step.id)]).toEqual(['doThisFirst', 'AG1', ['AG1', 'VD4', 'VD9']])
  })

  test('what is full is shown last, and says that places are missing', () => {
    const told: Told = {
      resident: { amal },
      activity: { cook: { title: 'Koken', interest: 'cooking', placesMax: 1 }, walk: { title: 'Wandelen', interest: 'nature' } },
      match: { other: match('yonas', 'cook', { kind: 'agreed', on: '2026-03-01' }) },
    }
    expect(titles(told)).toEqual(['Wandelen', 'Koken'])
    expect(forAmal(told)[1]?.reasons).toContainEqual({ kind: 'missing', about: 'places' })
    expect(forAmal(told)[1]?.placesLeft).toBe(0)
  })

  test('two laptops gave the last place: no places are left, not fewer than none', () => {
    const told: Told = {
      resident: { amal },
      activity: { cook: { title: 'Koken', placesMax: 1 } },
      match: {
        one: match('yonas', 'cook', { kind: 'agreed', on: '2026-03-01' }),
        two: match('dilan', 'cook', { kind: 'active', since: '2026-03-01' }),
      },
    }
    expect(forAmal(told)[0]?.placesLeft).toBe(0)
  })

  test('of equals the one with fewer places taken comes first, and then by id', () => {
    const told: Told = {
      resident: { amal },
      activity: { b: { title: 'B' }, a: { title: 'A' }, c: { title: 'C' } },
      match: { one: match('yonas', 'a', { kind: 'active', since: '2026-03-01' }) },
    }
    expect(titles(told)).toEqual(['B', 'C', 'A'])
  })

  test('what is closed, over, of an organisation that ended, or going on with this person already is not suggested', () => {
    const told: Told = {
      resident: { amal },
      organisation: { gone: { name: 'Weg', ended: true } },
      activity: {
        closed: { title: 'Dicht', closed: true },
        over: { title: 'Voorbij', until: '2026-03-16' },
        gone: { title: 'Weg', organisationId: id('gone') },
        own: { title: 'Al bezig' },
        again: { title: 'Nog eens' },
        last: { title: 'Laatste dag', until: '2026-03-17' },
      },
      match: {
        own: match('amal', 'own', { kind: 'proposed', on: '2026-03-01' }),
        again: match('amal', 'again', { kind: 'completed', on: '2026-03-01' }),
      },
    }
    expect(titles(told)).toEqual(['Nog eens', 'Laatste dag'])
  })

  test('a first time is led to an easy start, a second time is not', () => {
    const told: Told = {
      resident: { amal },
      activity: {
        a: { title: 'Half jaar', duration: 'halfYear' },
        z: { title: 'Eén keer samen', duration: 'once', withDutchVolunteers: true },
      },
    }
    expect(titles(told)).toEqual(['Eén keer samen', 'Half jaar'])
    expect(titles({ ...told, match: { old: match('amal', 'other', { kind: 'completed', on: '2026-01-01' }) } })).toEqual([
      'Half jaar',
      'Eén keer samen',
    ])
    // A proposal alone is no experience.
    expect(titles({ ...told, match: { old: match('amal', 'other', { kind: 'proposed', on: '2026-01-01' }) } })[0]).toBe('Eén keer samen')
  })

  test('something that happens once is on the weekday of its date', () => {
    const told: Told = {
      resident: { amal: { ...amal, 'availability/sat-morning': true } },
      activity: { feast: { title: 'Lentefeest', duration: 'once', from: '2026-03-21', startsAt: '10:00' } },
    }
    expect(forAmal(told)[0]?.reasons).toContainEqual({ kind: 'fits', about: 'time', words: { weekday: 'sat', partOfDay: 'morning' } })
  })
})
