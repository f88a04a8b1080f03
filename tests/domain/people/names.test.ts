import { expect, test } from 'vitest'
import { firstLetter } from '#domain/people/firstLetter.ts'
import { PERSON_CODE_LETTERS, personCode } from '#domain/people/personCode.ts'
import { textLength } from '#domain/people/textLength.ts'

test('of a second name the first letter is kept, in any script, with the marks that belong to it', () => {
  expect(['Haddad', "'t Hart", 'أحمد', 'አበበ', 'Élise'.normalize('NFD'), '', '…'].map(firstLetter)).toEqual([
    'H',
    't',
    'أ',
    'አ',
    'E\u0301',
    '',
    '',
  ])
})

test('a person code is two and three letters that can not be misread from a card', () => {
  expect(personCode(() => 0)).toBe('22-222')
  expect(personCode((below) => below - 1)).toBe('YY-YYY')
  for (const letter of '0O1ILAEU8BSZGV') expect(PERSON_CODE_LETTERS).not.toContain(letter)
  expect(new Set(PERSON_CODE_LETTERS).size).toBe(PERSON_CODE_LETTERS.length)
})

test('vowel signs, joiners and the shade of an emoji do not make a text longer', () => {
  expect(textLength('مُحَمَّد')).toBe(4)
  expect(textLength('Am\u00e9lie')).toBe(textLength('Ame\u0301lie'))
  expect(textLength('👍🏽')).toBe(1)
  expect(textLength('a b')).toBe(3)
})
