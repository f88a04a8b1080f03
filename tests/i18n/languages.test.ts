import { expect, test } from 'vitest'
import { applyLanguage } from '#i18n/applyLanguage.ts'
import { LANGUAGES, OFFERED_LANGUAGES, isOffered, languageOf } from '#i18n/languages.ts'

// Node carries all of CLDR, unlike browsers: it is the judge of the registry here.
test.each(LANGUAGES)('the plural forms of $id are those of CLDR', ({ cldr, plurals }) => {
  expect(new Set(new Intl.PluralRules(cldr).resolvedOptions().pluralCategories)).toEqual(new Set(plurals))
})

test.each(LANGUAGES)('the direction of $id is that of its script', ({ dir, script }) => {
  expect(dir).toBe(script === 'Arab' ? 'rtl' : 'ltr')
})

test('a language is named once', () => {
  expect(new Set(LANGUAGES.map(({ autonym }) => autonym)).size).toBe(LANGUAGES.length)
})

test('Dutch, English and Arabic are offered; a language without its words is not', () => {
  expect([OFFERED_LANGUAGES, isOffered('ar'), isOffered('am'), isOffered('xx')]).toEqual([['nl', 'en', 'ar'], true, false, false])
})

test('the page is told its language and direction', () => {
  const root = { lang: 'nl', dir: 'ltr' }
  applyLanguage(root, 'prs')
  expect(root).toEqual({ lang: 'fa-AF', dir: 'rtl' })
})

test('each language finds itself in the registry', () => {
  expect(LANGUAGES.map(({ id }) => languageOf(id).id)).toEqual(LANGUAGES.map(({ id }) => id))
})
