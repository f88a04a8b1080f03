import { expect, test } from 'vitest'
import { weekPlan } from '#queries/weekPlan.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const person = (callName: string, registeredOn: string, more: Fields = {}): Fields => ({
  callName,
  registeredOn,
  'wishes/cooking': true,
  ...more,
})
const told: Told = {
  activity: {
    cook: { title: 'Koken', interest: 'cooking', programme: 'meeting', placesMax: 1 },
    soup: { title: 'Soep', interest: 'kitchen', 'alsoAbout/cooking': true, programme: 'meeting', placesMax: 1 },
  },
  resident: {
    amal: person('Amal', '2026-01-05'),
    yonas: person('Yonas', '2026-02-05'),
    noor: person('Noor', '2026-03-05'),
    busy: person('Busy', '2025-01-05'),
    left: person('Left', '2025-01-05', { life: { kind: 'left', on: '2026-03-01' } }),
  },
  match: { busy: { about: id('busy'), activityId: id('walk'), life: { kind: 'proposed', on: '2026-03-01' } } },
}
const linesOf = (refused: readonly [string, string][] = []) =>
  weekPlan(locationWith(told), {
    day: TODAY,
    refused: refused.map(([residentId, activityId]) => ({ residentId: id(residentId), activityId: id(activityId) })),
  })

test('everybody who waits is planned at once, who waits longest first; who has something, or left, is not', () => {
  const { lines, withoutPlan } = linesOf()
  expect(lines.map(({ name, title, waitingDays }) => [name, title, waitingDays])).toEqual([
    ['Amal', 'Koken', 71],
    ['Yonas', 'Soep', 40],
  ])
  expect(withoutPlan).toBe(1)
  expect(lines[0]?.reasons[0]).toEqual({ kind: 'fits', about: 'wish', words: { interest: 'cooking' } })
})

test('a line that is put aside leaves its place to somebody else', () => {
  expect(linesOf([['amal', 'cook']]).lines.map(({ name, title }) => [name, title])).toEqual([
    ['Amal', 'Soep'],
    ['Yonas', 'Koken'],
  ])
})

test('what the law does not allow now, and a group somebody is known to be outside of, are not planned', () => {
  const refusedWork: Told = {
    ...told,
    organisation: { no: { name: 'Geen brief', declaration: { kind: 'refused', on: '2026-03-01' } } },
    activity: {
      work: { title: 'Werk', interest: 'cooking', programme: 'volunteering', organisationId: id('no') },
      adults: { title: 'Volwassenen', interest: 'cooking', programme: 'meeting' },
    },
    resident: { young: person('Young', '2026-01-05', { ageGroup: 'from16to17' }) },
  }
  expect(weekPlan(locationWith(refusedWork), { day: TODAY, refused: [] })).toEqual({ lines: [], withoutPlan: 1 })
})

test('friends are planned for one activity, one line after the other, and each says with whom', () => {
  const over = (about: string): Fields => ({
    about: id(about),
    activityId: id('walk'),
    together: id('friends'),
    life: { kind: 'completed', on: '2026-03-01' },
  })
  const withFriends: Told = {
    activity: {
      cook: { title: 'Koken', interest: 'cooking', programme: 'meeting', placesMax: 1 },
      soup: { title: 'Soep', interest: 'kitchen', 'alsoAbout/cooking': true, programme: 'meeting', placesMax: 2 },
    },
    resident: { amal: person('Amal', '2026-01-05'), yonas: person('Yonas', '2026-01-20'), noor: person('Noor', '2026-03-05') },
    match: { amal: over('amal'), noor: over('noor') },
  }
  const linesWith = (from: Told) =>
    weekPlan(locationWith(from), { day: TODAY, refused: [] }).lines.map(({ name, title, because, friend }) => [
      name,
      title,
      because,
      friend?.name,
    ])
  expect(linesWith(withFriends)).toEqual([
    ['Yonas', 'Koken', 'fit', undefined],
    ['Amal', 'Soep', 'together', 'Noor'],
    ['Noor', 'Soep', 'together', 'Amal'],
  ])
  // Nothing has room for two: each is looked at alone.
  const narrow: Told = { ...withFriends, activity: { cook: { ...withFriends.activity?.['cook'] } } }
  expect(linesWith(narrow)).toEqual([['Yonas', 'Koken', 'turn', undefined]])
})
