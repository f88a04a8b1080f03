import { expect, test } from 'vitest'
import { wishRadar } from '#queries/wishRadar.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const people = (prefix: string, count: number, fields: Fields): Readonly<Record<string, Fields>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${prefix}${String(index)}`, { callName: `Person ${String(index)}`, ...fields }]),
  )
const radar = (told: Told) => wishRadar(locationWith(told), { day: TODAY })

test('what most people wish and nobody offers comes first; what is on offer is not on the radar', () => {
  const told: Told = {
    resident: {
      ...people('s', 5, { 'wishes/sewing': true, 'wishes/cooking': true }),
      ...people('f', 7, { 'wishes/football': true }),
      ...people('gone', 9, { 'wishes/music': true, life: { kind: 'left', on: '2026-03-01' } }),
    },
    activity: { cook: { title: 'Koken', 'alsoAbout/cooking': true } },
  }
  expect(radar(told).map(({ interest, people: cell, offer }) => [interest, cell, offer])).toEqual([
    ['football', { kind: 'count', count: 7 }, 'none'],
    ['sewing', { kind: 'count', count: 5 }, 'none'],
  ])
})

test('of fewer than five people no number is said, and no order among them gives it away', () => {
  const told = (football: number, sport: number): Told => ({
    resident: { ...people('f', football, { 'wishes/football': true }), ...people('s', sport, { 'wishes/sport': true }) },
  })
  expect(radar(told(4, 1)).map(({ people: cell }) => cell)).toEqual([{ kind: 'few' }, { kind: 'few' }])
  expect(radar(told(4, 1))).toEqual(radar(told(1, 4)))
})

test('an offer that ended, or whose organisation did, is none; one without a place left is full', () => {
  const told: Told = {
    resident: people('r', 6, { 'wishes/sewing': true, 'wishes/cooking': true, 'wishes/film': true, 'wishes/dance': true }),
    organisation: { gone: { name: 'Weg', ended: true } },
    activity: {
      over: { title: 'Naaien', interest: 'sewing', until: '2026-03-16' },
      closed: { title: 'Film', interest: 'film', closed: true },
      ended: { title: 'Dans', interest: 'dance', organisationId: id('gone') },
      full: { title: 'Koken', interest: 'cooking', placesMax: 1 },
    },
    match: { one: { about: id('r0'), activityId: id('full'), life: { kind: 'agreed', on: '2026-03-01' } } },
  }
  expect(radar(told).map(({ interest, offer }) => [interest, offer])).toEqual([
    ['cooking', 'full'],
    ['sewing', 'none'],
    ['dance', 'none'],
    ['film', 'none'],
  ])
})

test('a text for an organisation tells days and language only where at least five people share them', () => {
  const told: Told = {
    resident: {
      ...people('a', 5, { 'wishes/sewing': true, 'availability/tue-morning': true, dutchLevel: 'fewWords' }),
      ...people('b', 4, { 'wishes/sewing': true, 'wishes/film': true, 'availability/wed-evening': true, dutchLevel: 'none' }),
    },
  }
  const [sewing, film] = radar(told)
  expect(sewing).toEqual({
    interest: 'sewing',
    people: { kind: 'count', count: 9 },
    offer: 'none',
    freeParts: ['tue-morning'],
    littleDutch: true,
  })
  expect(film).toEqual({ interest: 'film', people: { kind: 'few' }, offer: 'none', freeParts: [], littleDutch: false })
})
