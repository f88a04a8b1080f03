import { expect, test } from 'vitest'
import { placeNames } from '#queries/placeNames.ts'
import { locationWith } from '#tests/queries/locationWith.ts'

test('the names of the place, or nothing as long as nobody chose them', () => {
  expect(placeNames(locationWith({ settings: { own: { locationName: 'Elderhoeve', counterName: 'Balie 1' } } }))).toEqual({
    locationName: 'Elderhoeve',
    counterName: 'Balie 1',
  })
  expect(placeNames(locationWith({}))).toEqual({ locationName: '', counterName: '' })
})
