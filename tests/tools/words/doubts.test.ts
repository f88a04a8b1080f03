import { expect, test } from 'vitest'
import { doubtsAboutNothing } from '#tools/words/doubts.ts'

const BUNDLES = { so: { vocabulary: { bring: { water: 'Biyo' } } } }

test('a doubt about a text that is there is kept', () => {
  expect(doubtsAboutNothing(BUNDLES, [{ language: 'so', key: 'vocabulary:bring.water', doubt: 'Is this the word?' }])).toEqual([])
})

test('a doubt about a text that went away is told', () => {
  const gone = { language: 'so', key: 'vocabulary:bring.tea', doubt: 'Is this the word?' }
  expect(doubtsAboutNothing(BUNDLES, [gone])).toEqual(['so/vocabulary:bring.tea'])
})

test('a doubt in a language that has no words is told', () => {
  const gone = { language: 'am', key: 'vocabulary:bring.water', doubt: 'Is this the word?' }
  expect(doubtsAboutNothing(BUNDLES, [gone])).toEqual(['am/vocabulary:bring.water'])
})
