import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { signUp } from '#actions/signUp.ts'
import { withdrawGroup } from '#actions/withdrawGroup.ts'
import { counterInMemory, idOf } from '#tests/support/counterInMemory.ts'

const setUp = () => {
  const counter = counterInMemory()
  const { residentId } = counter.must(registerResident, { callName: 'Amal', ageGroup: 'from18' })
  const activityIds = ['Koken', 'Wandelen', 'Voetbal'].map((title) => counter.must(addActivity, { title, programme: 'meeting' }).activityId)
  return { counter, residentId, activityIds }
}

test('somebody signs up for all they point at in one entry; what they were in already is not made twice', () => {
  const { counter, residentId, activityIds } = setUp()
  const [cooking = idOf(['none'])] = activityIds
  counter.must(proposeMatch, { residentId, activityId: cooking })
  const before = counter.entries.length
  const { madeIds } = counter.must(signUp, { residentId, activityIds: [...activityIds, cooking] })
  expect(madeIds).toHaveLength(2)
  expect(counter.entries.length - before).toBe(1)
  expect(counter.read.all('match')).toHaveLength(3)
})

test('an activity that is gone writes nothing at all', () => {
  const { counter, residentId, activityIds } = setUp()
  const before = counter.entries.length
  expect(counter.perform(signUp, { residentId, activityIds: [...activityIds, idOf(['gone'])] }).ok).toBe(false)
  expect(counter.entries.length).toBe(before)
})

test('a sign-up that was a slip is taken back whole', () => {
  const { counter, residentId, activityIds } = setUp()
  const { madeIds } = counter.must(signUp, { residentId, activityIds })
  counter.must(withdrawGroup, { matchIds: madeIds })
  expect(counter.read.all('match')).toEqual([])
})
