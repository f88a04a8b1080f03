import { expect, test } from 'vitest'
import { mixedLanguages, practisesDutch } from '#domain/matching/mixedLanguages.ts'

test('a group without a language that all of them speak shares Dutch: their languages are counted, Dutch itself is not', () => {
  expect(mixedLanguages([['ar', 'en'], ['ti', 'nl'], ['fa']])).toBe(4)
  expect(mixedLanguages([['ar'], ['ar', 'ti']])).toBeUndefined()
})

test('nothing is said of one person, of nobody, or while somebody was not asked', () => {
  expect(mixedLanguages([])).toBeUndefined()
  expect(mixedLanguages([['ar', 'en']])).toBeUndefined()
  expect(mixedLanguages([['ar'], ['nl'], ['ti']])).toBeUndefined()
})

test('Dutch is practised where the activity says that it is about language', () => {
  const walk = { programme: 'meeting', interest: 'nature', alsoAbout: [], tasks: [] } as const
  expect(practisesDutch(walk)).toBe(false)
  expect(practisesDutch({ ...walk, programme: 'languageCafe' })).toBe(true)
  expect(practisesDutch({ ...walk, interest: 'language' })).toBe(true)
  expect(practisesDutch({ ...walk, alsoAbout: ['language'] })).toBe(true)
  expect(practisesDutch({ ...walk, tasks: ['practise'] })).toBe(true)
})
