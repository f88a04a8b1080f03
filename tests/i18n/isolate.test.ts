import { expect, test } from 'vitest'
import { isolate, isolateForeign, withoutDirectionControls } from '#i18n/isolate.ts'

test('a list that isolates its own names keeps them isolated', () => {
  expect(isolate('Sara, \u2068علی\u2069 en Tom')).toBe('\u2068Sara, \u2068علی\u2069 en Tom\u2069')
})

test('an isolate that is never closed can not swallow the rest of the sentence', () => {
  expect([isolate('Sara\u2068'), isolate('Sara\u2069 Tom\u2068'), isolate('\u2067Sara')]).toEqual([
    '\u2068Sara\u2069',
    '\u2068Sara Tom\u2069',
    '\u2068Sara\u2069',
  ])
})

test('a name in the script of the language around it needs nothing', () => {
  expect([isolateForeign('سارة', 'rtl'), isolateForeign('Sara', 'ltr'), isolateForeign('Сара', 'rtl')]).toEqual([
    'سارة',
    'Sara',
    '\u2068Сара\u2069',
  ])
})

test('what is stored or searched has no direction controls', () => {
  expect(withoutDirectionControls('\u202E\u2068Sara\u2069\u200F')).toBe('Sara')
})
