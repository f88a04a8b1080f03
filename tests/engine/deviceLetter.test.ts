import { expect, test } from 'vitest'
import { nextDeviceLetter } from '#engine/deviceLetter.ts'

test('the first laptop gives B to the second, C to the third', () => {
  expect([0, 1, 24].map((given) => nextDeviceLetter('A', given))).toEqual(['B', 'C', 'Z'])
})

test('no two laptops get one letter, whoever let them in', () => {
  const letters = new Set(['A'])
  let count = 1
  const letIn = (own: string, depth: number): void => {
    for (let given = 0; given < 60; given++) {
      const letter = nextDeviceLetter(own, given)
      letters.add(letter)
      count += 1
      expect(letter).toMatch(/^[A-Z]+$/)
      if (depth > 0 && given < 30) letIn(letter, depth - 1)
    }
  }
  letIn('A', 1)
  expect(letters.size).toBe(count)
})
