import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { readAllowed } from '#tools/words/allowed.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import { checkBundles } from '#tools/words/checkBundles.ts'
import { checkTerms } from '#tools/words/checkTerms.ts'
import { completeLanguages } from '#tools/words/completeLanguages.ts'
import { doubtsAboutNothing, readDoubts } from '#tools/words/doubts.ts'
import { readGlossaries } from '#tools/words/Glossary.ts'
import { sourceTypes } from '#tools/words/sourceTypes.ts'

const bundles = readBundles('locales')

test('the words of every language are whole', () => {
  expect(checkBundles(bundles, LANGUAGES, readAllowed('locales/_allow.json'))).toEqual({ faults: [], unusedAllowances: [] })
})

test('every text calls a thing by the word of its glossary', () => {
  expect(checkTerms(bundles, readGlossaries('locales/_glossary'))).toEqual([])
})

test('every doubt is about a text that is there', () => {
  expect(doubtsAboutNothing(bundles, readDoubts('locales/_doubts.json'))).toEqual([])
})

test('the typed keys are those of the Dutch words as they are now', () => {
  expect(readFileSync('src/i18n/generated/words.ts', 'utf8')).toBe(sourceTypes(bundles['nl'] ?? {}))
})

test('the languages that are offered are those whose words are complete now', () => {
  expect(readFileSync('src/i18n/generated/completeBundles.ts', 'utf8')).toBe(completeLanguages(bundles, LANGUAGES))
})
