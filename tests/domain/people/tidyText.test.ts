import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBlank, tidyLine, tidyText } from '#domain/people/tidyText.ts'

test('a text is stored in NFC, so that the same name typed on two keyboards is one name', () => {
  expect(tidyText('Ame\u0301lie')).toBe('Am\u00e9lie')
})

test('direction marks and control characters are taken out: they would turn round the words beside them', () => {
  expect(tidyText('\u202eanimA\u202c\u0007 \u2066x\u2069\u200f')).toBe('animA x')
})

test('joiners stay, since Persian and emoji are not right without them', () => {
  expect(tidyText('می\u200cخواهم 👩\u200d🌾')).toBe('می\u200cخواهم 👩\u200d🌾')
})

test('half a character goes, since it could not be written down', () => {
  expect(tidyText('Amina\ud83d')).toBe('Amina')
})

test('a text keeps its lines, a name is one line', () => {
  expect(tidyText(' een\r\ntwee\rdrie\n\n\n\nvier ')).toBe('een\ntwee\ndrie\n\nvier')
  expect(tidyLine('Amina \n\t Noor')).toBe('Amina Noor')
})

test('what can not be seen is blank; one letter in any script, a digit or an emoji is not', () => {
  for (const text of ['', ' ', '\u200d', '\u200c\u200c', '\u0301']) expect(isBlank(tidyText(text))).toBe(true)
  for (const text of ['A', 'ሀ', 'ع', '李', '7', '🙂', '?']) expect(isBlank(tidyText(text))).toBe(false)
})

test('tidying twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidyText(tidyText(text))).toBe(tidyText(text))
      expect(tidyLine(tidyLine(text))).toBe(tidyLine(text))
    }),
  )
})
