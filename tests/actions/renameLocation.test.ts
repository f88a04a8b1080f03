import { expect, test } from 'vitest'
import { renameLocation } from '#actions/renameLocation.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'

const NAMES = { locationName: 'Azc Dorpsrand', counterName: 'Balie Oost' }

const setUpCounter = () => {
  const counter = counterInMemory()
  counter.must(setUpLocation, { ...NAMES, staffName: 'Femke', role: 'coordinator' })
  return counter
}

test('a location gets another name in the settings it has; a name that stays is not written again', () => {
  const counter = setUpCounter()
  const before = counter.entries.length
  counter.must(renameLocation, { ...NAMES, locationName: 'Azc  Bosrand ', saw: NAMES })
  expect(counter.read.all('settings')).toMatchObject([{ locationName: 'Azc Bosrand', counterName: 'Balie Oost' }])
  expect(counter.entries.slice(before).flatMap(({ changes }) => changes)).toMatchObject([{ field: 'locationName', value: 'Azc Bosrand' }])
})

test('a name that another laptop chose meanwhile is kept beside', () => {
  const counter = setUpCounter()
  counter.must(renameLocation, { ...NAMES, counterName: 'Hoofdgebouw' })
  counter.must(renameLocation, { ...NAMES, counterName: 'Balie West', saw: NAMES })
  expect([...conflictsOf(counter.state)]).toMatchObject([{ record: 'settings', field: 'counterName' }])
})

test('a location keeps a name, and no number that is never kept becomes one', () => {
  const counter = setUpCounter()
  const before = counter.entries.length
  expect(counter.perform(renameLocation, { ...NAMES, locationName: ' ' })).toEqual({
    ok: false,
    error: { kind: 'locationNameMissing', field: 'locationName' },
  })
  expect(counter.perform(renameLocation, { ...NAMES, counterName: '123456782' })).toEqual({
    ok: false,
    error: { kind: 'refusedText', field: 'counterName', what: 'bsn' },
  })
  expect(counter.entries.length).toBe(before)
})

test('a counter that has no settings yet gets them', () => {
  const counter = counterInMemory()
  counter.must(renameLocation, { locationName: 'Azc Dorpsrand', counterName: '' })
  expect(counter.read.all('settings')).toMatchObject([{ locationName: 'Azc Dorpsrand', counterName: '' }])
})
