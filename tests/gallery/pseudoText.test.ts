import { expect, test } from 'vitest'
import { readBundles, textsOf } from '#tools/words/Bundles.ts'
import { placeholdersOf } from '#tools/words/placeholders.ts'
import { ROOT } from '#tools/run.ts'
import { pseudoText } from '#tests/gallery/pseudoText.ts'

const texts = [...textsOf(readBundles(`${ROOT}locales`), 'nl').values()]

const letters = (text: string): number => (text.replace(/\{\{[^{}]*\}\}|<[^<>]*>/gu, '').match(/\p{L}/gu) ?? []).length

test('a text becomes one of longer words, with signs on its letters', () => {
  expect(pseudoText('Iemand inschrijven.')).toBe('Iemandîêmáňd inschrijvenîňşçhrîjvêň.')
})

test('what is filled in and tags stay as they are', () => {
  expect(pseudoText('{{count}} <b>keer</b> {{name}}')).toBe('{{count}} <b>keerkêêr</b> {{name}}')
  for (const text of texts) expect(placeholdersOf(pseudoText(text)), text).toEqual(placeholdersOf(text))
})

test('every Dutch text becomes about twice as long, and no word longer than the longest that a language brings', () => {
  for (const text of texts) {
    const longer = pseudoText(text)
    if (/[\p{L}\p{M}]{3}/u.test(text.replace(/\{\{[^{}]*\}\}/gu, '')))
      expect(letters(longer), text).toBeGreaterThanOrEqual(Math.min(1.6 * letters(text), 2 * letters(text) - 4))
    expect(letters(longer), text).toBeLessThanOrEqual(2.4 * letters(text))
    for (const word of longer.match(/[\p{L}\p{M}]+/gu) ?? []) expect(Array.from(word).length, word).toBeLessThanOrEqual(28)
  }
})

test('a text of another direction becomes longer, too', () => {
  expect(pseudoText('حفظ القائمة')).toBe('حفظحفظ القائمةالقائمة')
})
