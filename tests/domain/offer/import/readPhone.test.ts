import { describe, expect, test } from 'vitest'
import { readPhone } from '#domain/offer/import/readPhone.ts'

describe('telephone numbers', () => {
  test.each([
    ['06-12345678', '06-12345678'],
    ['010 123 45 67 (ochtend)', '010 123 45 67 (ochtend)'],
    ['+31 6 12345678', '+31 6 12345678'],
    ['612345678', '0612345678'],
    ['6 12 34 56 78', '0612345678'],
    ['31612345678', '+31612345678'],
    ['101234567', '0101234567'],
  ])('%s is kept as %s', (text, phone) => {
    expect(readPhone(text)).toBe(phone)
  })

  test('digits that a spreadsheet rounded away are not made up', () => {
    expect(readPhone('3,16123E+10')).toBeUndefined()
    expect(readPhone('via de mail')).toBeUndefined()
  })

  test('nine digits that could be a BSN are not turned into a telephone number', () => {
    expect(readPhone('123456782')).toBeUndefined()
  })
})
