import { expect, test } from 'vitest'
import { markedText, marksIn, withoutMarks } from '#tests/gallery/markedText.ts'

test('marks tell which texts stand in a text, and where', () => {
  const inner = markedText('Samira', 131)
  const whole = markedText(`Dag ${inner}!`, 2)
  const marks = marksIn(whole)
  expect(marks.map(({ kind, index }) => [kind, index])).toEqual([
    ['open', 2],
    ['open', 131],
    ['close', -1],
    ['close', -1],
  ])
  expect(whole.slice(marks[1]?.at, marks[2]?.at)).toBe('Samira')
  expect(withoutMarks(whole)).toBe('Dag Samira!')
})

test('a text without marks has none, whatever its letters', () => {
  expect(marksIn('ሰላም 🙂 سلام')).toEqual([])
})
