import { expect, test } from 'vitest'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'

const NAMES = { locationName: 'Azc Dorpsrand', counterName: 'Balie Oost', staffName: 'Femke', role: 'coordinator' } as const

test('a location begins with its name, its counter and the first person there', () => {
  const counter = counterInMemory()
  const { staffMemberId } = counter.must(setUpLocation, NAMES)
  expect(counter.read.all('settings')).toMatchObject([{ locationName: 'Azc Dorpsrand', counterName: 'Balie Oost', ticketsOff: false }])
  expect(counter.read.all('staffMember')).toEqual([{ id: staffMemberId, callName: 'Femke', role: 'coordinator', spoken: [], gone: false }])
})

test('a location has one set of settings, however often it is set up', () => {
  const counter = counterInMemory()
  counter.must(setUpLocation, NAMES)
  counter.must(setUpLocation, { ...NAMES, locationName: 'Azc Bosrand' })
  expect(counter.read.all('settings').map(({ locationName }) => locationName)).toEqual(['Azc Bosrand'])
})

test('a problem names the input of this form, and nothing is written', () => {
  const counter = counterInMemory()
  expect(counter.perform(setUpLocation, { ...NAMES, locationName: '' })).toEqual({
    ok: false,
    error: { kind: 'locationNameMissing', field: 'locationName' },
  })
  expect(counter.perform(setUpLocation, { ...NAMES, staffName: ' ' })).toEqual({
    ok: false,
    error: { kind: 'callNameMissing', field: 'staffName' },
  })
  expect(counter.perform(setUpLocation, { ...NAMES, staffName: '123456782' })).toEqual({
    ok: false,
    error: { kind: 'refusedText', field: 'staffName', what: 'bsn' },
  })
  expect(counter.entries).toEqual([])
})

test('more people join the counter by call name and role', () => {
  const counter = counterInMemory()
  const { staffMemberId } = counter.must(addStaffMember, { callName: 'Jan', role: 'volunteer' })
  expect(counter.read.find('staffMember', staffMemberId)).toMatchObject({ callName: 'Jan', role: 'volunteer', gone: false })
  expect(counter.perform(addStaffMember, { callName: '', role: 'volunteer' })).toEqual({
    ok: false,
    error: { kind: 'callNameMissing', field: 'callName' },
  })
})
