import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { proposeGroup } from '#actions/proposeGroup.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { withdrawGroup } from '#actions/withdrawGroup.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { counterInMemory, idOf } from '#tests/support/counterInMemory.ts'

const setUp = () => {
  const counter = counterInMemory()
  const { activityId } = counter.must(addActivity, { title: 'Koken', programme: 'meeting' })
  const people = ['Amal', 'Yonas', 'Noor'].map((callName) => counter.must(registerResident, { callName, ageGroup: 'from18' }).residentId)
  return { counter, activityId, people }
}
const openOf = ({ counter }: ReturnType<typeof setUp>): readonly (RecordId | undefined)[] =>
  counter.read.all('match').map(({ about }) => about)

test('a group is proposed in one entry; who had an open match keeps that one, and a name given twice counts once', () => {
  const setting = setUp()
  const { counter, activityId, people } = setting
  const [first] = people
  const { matchId } = counter.must(proposeMatch, { activityId, residentId: first ?? idOf(['none']) })
  const before = counter.entries.length
  const { madeIds } = counter.must(proposeGroup, { activityId, residentIds: [...people, ...people] })
  expect(madeIds).toHaveLength(2)
  expect(madeIds).not.toContain(matchId)
  expect(counter.entries.length - before).toBe(1)
  expect(openOf(setting).toSorted()).toEqual(people.toSorted())
})

test('one person who is not known writes nothing at all', () => {
  const { counter, activityId, people } = setUp()
  const before = counter.entries.length
  expect(counter.perform(proposeGroup, { activityId, residentIds: [...people, idOf(['nobody'])] }).ok).toBe(false)
  expect(counter.entries.length).toBe(before)
})

test('taking the group back leaves nothing behind, but what somebody agreed on meanwhile stays', () => {
  const { counter, activityId, people } = setUp()
  const { madeIds } = counter.must(proposeGroup, { activityId, residentIds: people })
  counter.must(agreeMatch, { matchId: madeIds[1] ?? idOf(['none']) })
  counter.must(withdrawGroup, { matchIds: madeIds })
  expect(counter.read.all('match').map(({ id }) => id)).toEqual([madeIds[1]])
})

test('two of a group who go together are friends in their new matches as well', () => {
  const { counter, activityId, people } = setUp()
  const [amal, yonas] = people
  if (amal === undefined || yonas === undefined) throw new Error('nobody was registered')
  const { madeIds } = counter.must(proposeGroup, { activityId, residentIds: people, pairs: [[amal, yonas]] })
  expect(madeIds).toHaveLength(3)
  const togetherOf = (residentId: RecordId | undefined) => counter.read.all('match').find(({ about }) => about === residentId)?.together
  expect(togetherOf(amal)).toBeDefined()
  expect(togetherOf(yonas)).toBe(togetherOf(amal))
  expect(togetherOf(people[2])).toBeUndefined()
})
