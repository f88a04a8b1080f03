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
