import { expect, test } from 'vitest'
import { groupProposal } from '#queries/groupProposal.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const likes: Fields = { 'wishes/cooking': true, registeredOn: '2026-03-01' }
const match = (about: string, life: Fields): Fields => ({ about: id(about), activityId: id('walk'), life })
const told: Told = {
  activity: { cook: { title: 'Koken', interest: 'cooking', placesMax: 2, group: 'women', openToMinors: true } },
  resident: {
    amal: { callName: 'Amal', ...likes, gender: 'woman' },
    berfin: { callName: 'Berfin', ...likes, gender: 'woman' },
    noor: { callName: 'Noor', gender: 'woman', registeredOn: '2026-03-10' },
    yonas: { callName: 'Yonas', ...likes, gender: 'man' },
    asked: { callName: 'Nobody asked', 'wishes/football': true },
  },
  match: {
    amal: match('amal', { kind: 'completed', on: '2026-03-15' }),
    berfin: match('berfin', { kind: 'active', since: '2026-03-15' }),
    asked: match('asked', { kind: 'active', since: '2026-03-15' }),
  },
}

test('as many as there are places, one of them for who never had anything, and each with the reasons', () => {
  const proposal = groupProposal(locationWith(told), { activityId: id('cook'), day: TODAY })
  expect(proposal?.places).toBe(2)
  expect(proposal?.people.map(({ name, because, waitingDays }) => [name, because, waitingDays])).toEqual([
    ['Amal', 'fit', 2],
    ['Noor', 'turn', 7],
  ])
  expect(proposal?.people[0]?.reasons[0]).toEqual({ kind: 'fits', about: 'wish', words: { interest: 'cooking' } })
})

test('a limit of the organisation leaves people out and says how many; what nobody asked is a question, not a no', () => {
  const proposal = groupProposal(locationWith(told), { activityId: id('cook'), day: TODAY, places: 5 })
  expect(proposal?.outsideGroup).toBe(1)
  expect(proposal?.people.map(({ name }) => name).toSorted()).toEqual(['Amal', 'Berfin', 'Nobody asked', 'Noor'])
  const unasked = proposal?.people.find(({ name }) => name === 'Nobody asked')
  expect(unasked?.reasons).toContainEqual({ kind: 'wouldChange', about: 'group', words: { group: 'women' } })
})

test('who is in it already is not proposed again, and a full activity asks for nobody', () => {
  const full: Told = {
    ...told,
    match: {
      one: { about: id('amal'), activityId: id('cook'), life: { kind: 'agreed', on: '2026-03-16' } },
      two: { about: id('berfin'), activityId: id('cook'), life: { kind: 'agreed', on: '2026-03-16' } },
    },
  }
  const read = locationWith(full)
  expect(groupProposal(read, { activityId: id('cook'), day: TODAY })?.people).toEqual([])
  const more = groupProposal(read, { activityId: id('cook'), day: TODAY, places: 3 })
  expect(more?.people.map(({ name }) => name)).not.toContain('Amal')
})

test('no activity, no proposal', () => {
  expect(groupProposal(locationWith(told), { activityId: id('nothing'), day: TODAY })).toBeUndefined()
})

const together = (name: string, who: string, life: Fields): Fields => ({ ...match(who, life), together: id(name) })
const friends: Told = {
  activity: { cook: { title: 'Koken', interest: 'cooking', placesMax: 3 } },
  resident: {
    amal: { callName: 'Amal', ...likes },
    berfin: { callName: 'Berfin', 'wishes/football': true },
    noor: { callName: 'Noor', ...likes, 'availability/mon-morning': true },
    yonas: { callName: 'Yonas', ...likes },
    dina: { callName: 'Dina', ...likes },
  },
  match: {
    amal: together('walkers', 'amal', { kind: 'completed', on: '2026-03-10' }),
    berfin: together('walkers', 'berfin', { kind: 'completed', on: '2026-03-10' }),
    noor: match('noor', { kind: 'completed', on: '2026-03-10' }),
    yonas: match('yonas', { kind: 'completed', on: '2026-03-10' }),
    dina: match('dina', { kind: 'completed', on: '2026-03-10' }),
  },
}
const namesOf = (from: Told, places: number): readonly (readonly [string, string | undefined])[] => {
  const people = groupProposal(locationWith(from), { activityId: id('cook'), day: TODAY, places })?.people ?? []
  return people.map(({ name, friend }) => [name, people.find(({ residentId }) => residentId === friend)?.name] as const)
}

test('two who went together before are both in the group or both not, and each says with whom', () => {
  const four = namesOf(friends, 4)
  expect(four).toContainEqual(['Amal', 'Berfin'])
  expect(four).toContainEqual(['Berfin', 'Amal'])
  const three = namesOf(friends, 3).map(([name]) => name)
  expect(three.includes('Amal')).toBe(three.includes('Berfin'))
  expect(namesOf(friends, 1).map(([name]) => name)).not.toContain('Amal')
})

test('who goes alone now, or whose friend is in it already, is looked at alone', () => {
  const alone: Told = { ...friends, match: { ...friends.match, amal: match('amal', { kind: 'completed', on: '2026-03-10' }) } }
  expect(namesOf(alone, 4).filter(([, friend]) => friend !== undefined)).toEqual([])
  const inIt: Told = {
    ...friends,
    match: { ...friends.match, now: { about: id('berfin'), activityId: id('cook'), life: { kind: 'agreed', on: '2026-03-16' } } },
  }
  expect(namesOf(inIt, 4)).toContainEqual(['Amal', undefined])
})

test('of three friends two are a pair, and a newer friendship goes before an older one', () => {
  const three: Told = {
    ...friends,
    match: {
      ...friends.match,
      noor: together('walkers', 'noor', { kind: 'completed', on: '2026-03-10' }),
      dina: together('newer', 'dina', { kind: 'stopped', on: '2026-03-12', why: 'organisationStopped' }),
      berfin2: together('newer', 'berfin', { kind: 'stopped', on: '2026-03-12', why: 'organisationStopped' }),
    },
  }
  const pairs = namesOf(three, 5).filter(([, friend]) => friend !== undefined)
  expect(pairs.toSorted()).toEqual([
    ['Amal', 'Noor'],
    ['Berfin', 'Dina'],
    ['Dina', 'Berfin'],
    ['Noor', 'Amal'],
  ])
})
