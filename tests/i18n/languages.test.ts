import { expect, test } from 'vitest'
import { applyLanguage } from '#i18n/applyLanguage.ts'
import { LANGUAGES, RESIDENT_LANGUAGES, STAFF_LANGUAGES, isStaffLanguage, languageOf } from '#i18n/languages.ts'

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

test('the screens of staff speak Dutch and English whatever else they speak, and residents read at least what staff read', () => {
  expect(STAFF_LANGUAGES).toEqual(expect.arrayContaining(['nl', 'en']))
  expect(RESIDENT_LANGUAGES).toEqual(expect.arrayContaining([...STAFF_LANGUAGES]))
  expect([isStaffLanguage('en'), isStaffLanguage('am'), isStaffLanguage('xx')]).toEqual([true, false, false])
})

test('the page is told its language and direction', () => {
  const root = { lang: 'nl', dir: 'ltr' }
  applyLanguage(root, 'prs')
  expect(root).toEqual({ lang: 'fa-AF', dir: 'rtl' })
})

test('each language finds itself in the registry', () => {
  expect(LANGUAGES.map(({ id }) => languageOf(id).id)).toEqual(LANGUAGES.map(({ id }) => id))
})
