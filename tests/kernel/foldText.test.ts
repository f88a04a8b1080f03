import { expect, test } from 'vitest'
import fc from 'fast-check'
import { foldedWords, foldText } from '#kernel/foldText.ts'

const saysTheSame = (...spellings: readonly string[]): void => {
  expect(new Set(spellings.map(foldText))).toEqual(new Set([foldText(spellings[0] ?? '')]))
}

test('capitals and accents make no difference', () => {
  expect(['Zoë', 'ÅSA', 'Şükrü', 'Łukasz', 'Đorđe', 'İpek', 'Işıl', 'Straße', 'Əli'].map(foldText)).toEqual([
    'zoe',
    'asa',
    'sukru',
    'lukasz',
    'dorde',
    'ipek',
    'isil',
    'strasse',
    'eli',
  ])
})

test('an Arabic name is found however its alef, hamza, ya or ta marbuta was typed', () => {
  saysTheSame('أحمد', 'احمد', 'إحمد', 'آحمد', 'ٱحمد')
  saysTheSame('فاطمة', 'فاطمه')
  saysTheSame('ليلى', 'ليلي', 'لیلی')
  saysTheSame('دعاء', 'دعا')
  saysTheSame('رؤى', 'روي')
})

test('tashkil, tatweel and invisible joiners are left out', () => {
  saysTheSame('مُحَمَّد', 'محمد', 'محـــمد', 'مح\u200Dمد', '\u202Bمحمد\u202C')
})

test('letters of a Persian, Pashto or Sorani keyboard are the plain Arabic ones', () => {
  saysTheSame('کریمی', 'كريمي')
  saysTheSame('ګل', 'گل')
  saysTheSame('هێمن', 'ھيمن')
  saysTheSame('ﻣﺤﻤﺪ', 'محمد')
})

test('every digit set reads as 0 to 9', () => {
  expect(['٠٦١٢٣٤٥٦٧٨', '۰۶۱۲۳۴۵۶۷۸', '০৬১২৩৪৫৬৭৮', '०६१२३४५६७८', '０６１２３４５６７８'].map(foldText)).toEqual(
    Array(5).fill('0612345678'),
  )
})

test('Cyrillic ё is е, and apostrophes in a name do not matter', () => {
  saysTheSame('Артём', 'артем')
  saysTheSame('Мар’яна', "Мар'яна", 'Маряна')
  saysTheSame("Ba'ar", 'Baar')
})

test('Ethiopic and Bengali letters stay whole', () => {
  expect(['ሰላም', 'রিনা'].map(foldText)).toEqual(['ሰላም', 'রিনা'])
})

test('different names stay different', () => {
  const names = ['Amal', 'Amel', 'سامي', 'سمية', 'Іван', 'Яна', 'ሰላም', 'ሳራ']
  expect(new Set(names.map(foldText)).size).toBe(names.length)
})

test('spaces fall together and words part at any mark', () => {
  expect(foldText('  Samen \n koken ')).toBe('samen koken')
  expect(foldedWords('K7-3QP, Abu-Bakr')).toEqual(['k7', '3qp', 'abu', 'bakr'])
})

test('what is folded does not fold further, for any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
  )
})
