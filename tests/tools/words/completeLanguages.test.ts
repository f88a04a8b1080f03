import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { completeLanguages } from '#tools/words/completeLanguages.ts'

const DUTCH = { today: { save: 'Bewaren', places_one: 'plek', places_other: 'plekken' } }

test('a language is offered once every Dutch text has its counterpart', () => {
  const bundles = { nl: DUTCH, uk: { today: { save: 'Зберегти', places_many: 'місць' } }, so: { today: { save: 'Kaydi' } }, ru: {} }
  expect(completeLanguages(bundles, LANGUAGES)).toContain("COMPLETE_BUNDLES = ['nl', 'uk'] as const")
})

test('without Dutch words nothing is offered', () => {
  expect(completeLanguages({ en: DUTCH }, LANGUAGES)).toContain('COMPLETE_BUNDLES = [] as const')
})
