import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { completeLanguages } from '#tools/words/completeLanguages.ts'
import { gapsOf } from '#tools/words/gapsOf.ts'
import { languageOf } from '#i18n/languages.ts'

const DUTCH = { resident: { when: 'Wanneer', places_one: 'plek', places_other: 'plekken' }, today: { save: 'Bewaren' } }
const UKRAINIAN = { when: 'Коли', places_one: 'місце', places_few: 'місця', places_many: 'місць', places_other: 'місця' }
const bundles: Bundles = { nl: DUTCH, uk: { resident: UKRAINIAN }, ru: {} }

test('a language is offered to residents once each of their texts is there, in every plural form', () => {
  expect(completeLanguages(bundles, LANGUAGES)).toContain("COMPLETE_FOR_RESIDENTS = ['nl', 'uk'] as const")
})

test('staff are offered a language once their own texts are there too', () => {
  expect(completeLanguages(bundles, LANGUAGES)).toContain("COMPLETE_FOR_STAFF = ['nl'] as const")
  expect(completeLanguages({ ...bundles, uk: { ...bundles['uk'], today: { save: 'Зберегти' } } }, LANGUAGES)).toContain(
    "COMPLETE_FOR_STAFF = ['nl', 'uk'] as const",
  )
})

test.each(Object.keys(UKRAINIAN))('without %s Ukrainian is not offered, and the gap has a name', (key) => {
  const resident = Object.fromEntries(Object.entries(UKRAINIAN).filter(([name]) => name !== key))
  const gapped = { ...bundles, uk: { resident } }
  expect(completeLanguages(gapped, LANGUAGES)).toContain("COMPLETE_FOR_RESIDENTS = ['nl'] as const")
  expect(gapsOf(gapped, languageOf('uk'), 'resident')).toEqual([`resident:${key}`])
})

test('without Dutch words nothing is offered', () => {
  expect(completeLanguages({ en: DUTCH }, LANGUAGES)).toContain('COMPLETE_FOR_RESIDENTS = [] as const')
})
