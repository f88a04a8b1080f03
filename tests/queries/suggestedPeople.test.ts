import { describe, expect, test } from 'vitest'
import { suggestActivities } from '#queries/suggestActivities.ts'
import type { SuggestedActivity } from '#queries/suggestActivities.ts'
import { suggestResidents } from '#queries/suggestResidents.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const forAmal = (told: Told, limit = 20): readonly SuggestedActivity[] =>
  suggestActivities(locationWith(told), { residentId: id('amal'), day: TODAY, limit })
const titles = (told: Told): readonly string[] => forAmal(told).map(({ title }) => title)

const amal: Fields = { callName: 'Amal', 'wishes/cooking': true }
const match = (about: string, activity: string, life: Fields): Fields => ({ about: id(about), activityId: id(activity), life })

describe('people for an activity', () => {
  const told: Told = {
    activity: { cook: { title: 'Koken', interest: 'cooking' } },
    resident: {
      amal,
      busy: { callName: 'Berfin', 'wishes/cooking': true },
      other: { callName: 'Yonas', 'wishes/football': true },
      left: { callName: 'Noor', 'wishes/cooking': true, life: { kind: 'left', on: '2026-03-01' } },
      inIt: { callName: 'Dilan', 'wishes/cooking': true },
    },
    match: {
      // Both women have experience, so that the first step weighs the same.
      amal: match('amal', 'walk', { kind: 'completed', on: '2026-02-01' }),
      busy: match('busy', 'walk', { kind: 'active', since: '2026-02-01' }),
      inIt: match('inIt', 'cook', { kind: 'proposed', on: '2026-02-01' }),
    },
  }

  test('who wishes it comes first, of equals who has least going on; who left or is in it already is not asked', () => {
    const rows = suggestResidents(locationWith(told), { activityId: id('cook'), day: TODAY, limit: 5 })
    expect(rows.map(({ name, openMatches }) => [name, openMatches])).toEqual([
      ['Amal', 0],
      ['Berfin', 1],
      ['Yonas', 0],
    ])
    const { parts, light, ...first } = rows[0] ?? { parts: [] }
    expect(light?.light).toBe('unknown')
    expect(parts).toHaveLength(9)
    expect(first).toEqual({
      residentId: id('amal'),
      name: 'Amal',
      score: 0.72,
      reasons: [
        { kind: 'fits', about: 'wish', words: { interest: 'cooking' } },
        { kind: 'fits', about: 'language', words: { need: 'none' } },
      ],
      openMatches: 0,
    })
  })

  test('of equals, who waits longest comes first: since coming to the counter, or since the last thing ended', () => {
    const likes = { 'wishes/cooking': true }
    const waiting: Told = {
      activity: { cook: { title: 'Koken', interest: 'cooking' } },
      resident: {
        a: { callName: 'Since May', registeredOn: '2026-01-02', ...likes },
        b: { callName: 'Since March', registeredOn: '2026-01-01', ...likes },
        c: { callName: 'Busy', registeredOn: '2025-01-01', ...likes },
        d: { callName: 'Nobody knows', ...likes },
      },
      match: {
        a: match('a', 'walk', { kind: 'stopped', on: '2026-05-01', why: 'moved' }),
        b: match('b', 'walk', { kind: 'completed', on: '2026-03-01' }),
        c: match('c', 'walk', { kind: 'active', since: '2025-02-01' }),
        d: match('d', 'walk', { kind: 'trial', since: '2026-02-01' }),
      },
    }
    const rows = suggestResidents(locationWith(waiting), { activityId: id('cook'), day: day('2026-06-01'), limit: 5 })
    expect(rows.map(({ name }) => name)).toEqual(['Since March', 'Since May', 'Busy', 'Nobody knows'])
  })

  test('a location that finds the way there more important than a wish gets another order', () => {
    const near = { 'wishes/cooking': true, 'reach/foot': true, reachMinutes: 20 }
    const offers: Told = {
      resident: { amal: { callName: 'Amal', ...near } },
      activity: {
        far: { title: 'Koken ver weg', interest: 'cooking', footMinutes: 90 },
        close: { title: 'Voetbal dichtbij', interest: 'football', footMinutes: 5 },
      },
    }
    expect(titles(offers)).toEqual(['Koken ver weg', 'Voetbal dichtbij'])
    const importance = { 'importance/wish': 'none', 'importance/way': 'more' }
    expect(titles({ ...offers, settings: { here: { locationName: 'Elderhoeve', ...importance } } })).toEqual([
      'Voetbal dichtbij',
      'Koken ver weg',
    ])
  })

  test('a person and an activity fit each other equally, from whichever side one looks', () => {
    const both = locationWith(told)
    const [fromActivity] = suggestResidents(both, { activityId: id('cook'), day: TODAY, limit: 1 })
    const fromPerson = suggestActivities(both, { residentId: id('amal'), day: TODAY, limit: 5 })
    expect(fromPerson.find(({ activityId }) => activityId === id('cook'))?.score).toBe(fromActivity?.score)
  })

  test('no activity asks for nobody', () => {
    expect(suggestResidents(locationWith(told), { activityId: id('nothing'), day: TODAY, limit: 5 })).toEqual([])
  })
})
