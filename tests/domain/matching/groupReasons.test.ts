import { expect, test } from 'vitest'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import { groupReasons } from '#domain/matching/groupReasons.ts'
import type { Resident } from '#domain/people/resident.ts'

const today = parseCalendarDate('2026-03-17')
const reasonsFor = (
  activity: Parameters<typeof groupReasons>[0],
  person: Partial<Pick<Resident, 'gender' | 'ageGroup' | 'bornAbout'>>,
): unknown => today && groupReasons(activity, { gender: { kind: 'notAsked' }, ageGroup: undefined, bornAbout: undefined, ...person }, today)

const women = { group: 'women', openToMinors: false } as const

test('a group of women says so to a man, and says nothing to a woman', () => {
  expect(reasonsFor(women, { gender: { kind: 'given', value: 'man' } })).toEqual([
    { kind: 'missing', about: 'group', words: { group: 'women' } },
  ])
  expect(reasonsFor(women, { gender: { kind: 'given', value: 'woman' } })).toEqual([])
})

test('what nobody asked or somebody would rather not say is a question, not an answer', () => {
  const ask = [{ kind: 'wouldChange', about: 'group', words: { group: 'women' } }]
  expect(reasonsFor(women, {})).toEqual(ask)
  expect(reasonsFor(women, { gender: { kind: 'declined' } })).toEqual(ask)
})

test('a minor is told when the organisation opened an activity to adults only', () => {
  const adultsOnly = { group: 'everyone', openToMinors: false } as const
  expect(reasonsFor(adultsOnly, { ageGroup: 'from16to17' })).toEqual([{ kind: 'missing', about: 'group', words: { group: 'adults' } }])
  expect(reasonsFor({ ...adultsOnly, openToMinors: true }, { ageGroup: 'from16to17' })).toEqual([])
  expect(reasonsFor(adultsOnly, { ageGroup: 'from18' })).toEqual([])
})

test('a group of young people goes up to thirty', () => {
  const young = { group: 'young', openToMinors: true } as const
  expect(reasonsFor(young, { bornAbout: 1996 })).toEqual([])
  expect(reasonsFor(young, { bornAbout: 1995 })).toEqual([{ kind: 'missing', about: 'group', words: { group: 'young' } }])
  expect(reasonsFor(young, { ageGroup: 'from16to17' })).toEqual([])
})

test('whether somebody has a family is never stored, so it is asked', () => {
  expect(reasonsFor({ group: 'families', openToMinors: true }, {})).toEqual([
    { kind: 'wouldChange', about: 'group', words: { group: 'families' } },
  ])
})
