import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { readAllowed } from '#tools/words/allowed.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import { checkBundles } from '#tools/words/checkBundles.ts'
import { completeLanguages } from '#tools/words/completeLanguages.ts'
import { sourceTypes } from '#tools/words/sourceTypes.ts'

const bundles = readBundles('locales')

test('the words of every language are whole', () => {
  expect(checkBundles(bundles, LANGUAGES, readAllowed('locales/_allow.json'))).toEqual({ faults: [], unusedAllowances: [] })
})

test('the typed keys are those of the Dutch words as they are now', () => {
  expect(readFileSync('src/i18n/generated/words.ts', 'utf8')).toBe(sourceTypes(bundles['nl'] ?? {}))
})

test('the languages that are offered are those whose words are complete now', () => {
  expect(readFileSync('src/i18n/generated/completeBundles.ts', 'utf8')).toBe(completeLanguages(bundles, LANGUAGES))
})
