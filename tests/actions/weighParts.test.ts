import { expect, test } from 'vitest'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { weighParts } from '#actions/weighParts.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'

const setUpCounter = () => {
  const counter = counterInMemory()
  counter.must(setUpLocation, { locationName: 'Azc Dorpsrand', counterName: 'Balie Oost', staffName: 'Femke', role: 'coordinator' })
  return counter
}

test('what a location finds important is kept part by part; what stays is not written again', () => {
  const counter = setUpCounter()
  counter.must(weighParts, { importance: { way: 'more', skill: 'none' } })
  const before = counter.entries.length
  counter.must(weighParts, { importance: { way: 'more', skill: 'normal' }, saw: { way: 'more', skill: 'none' } })
  expect(counter.read.all('settings')[0]?.importance).toEqual({ way: 'more', skill: 'normal' })
  expect(counter.entries.slice(before).flatMap(({ changes }) => changes)).toMatchObject([{ field: 'importance/skill', value: 'normal' }])
})

test('two laptops that weigh another part do not disagree; of the same part both values wait for a person', () => {
  const counter = setUpCounter()
  counter.must(weighParts, { importance: { way: 'more' }, saw: {} })
  counter.must(weighParts, { importance: { wish: 'less' }, saw: {} })
  expect([...conflictsOf(counter.state)]).toEqual([])
  counter.must(weighParts, { importance: { way: 'none' }, saw: {} })
  expect([...conflictsOf(counter.state)]).toMatchObject([{ record: 'settings', field: 'importance/way' }])
})
