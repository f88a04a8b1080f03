import { expect, test } from 'vitest'
import { listMark, readLineNumbers } from '#domain/participation/lineNumbers.ts'

test('numbers from paper are read with spaces, commas and ranges, in the digits of any script, once each', () => {
  expect(readLineNumbers('1 3, 5-7', 12)).toEqual([1, 3, 5, 6, 7])
  expect(readLineNumbers('  8 – 9  2 2 ', 12)).toEqual([2, 8, 9])
  expect(readLineNumbers('١، ٣-٤', 12)).toEqual([1, 3, 4])
  expect(readLineNumbers('', 12)).toEqual([])
})

test.each(['0', '13', '4-2', '3-99', 'a', '1.5', '-3'])('“%s” is no line of a list of twelve', (text) => {
  expect(readLineNumbers(text, 12)).toBeUndefined()
})

test('a list has another mark when somebody joined, left or stands elsewhere', () => {
  const list = ['K7-3QP', 'M4-7XW', 'T9-2CD']
  const others = [list.slice(1), [...list, 'H3-5NJ'], list.toReversed(), ['K7-3QP', 'M4-7XW', 'T9-2CF']]
  expect(listMark(list)).toMatch(/^[A-Y]{2}$/)
  expect(listMark([...list])).toBe(listMark(list))
  for (const other of others) expect(listMark(other)).not.toBe(listMark(list))
})
