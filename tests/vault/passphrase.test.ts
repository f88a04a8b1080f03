import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { generatePassphrase, PASSPHRASE_WORDS, readPassphraseList } from '#vault/passphrase.ts'

const TEXT = readFileSync(new URL('../../public/words/passphrase-nl.txt', import.meta.url), 'utf8')
const read = readPassphraseList(TEXT)
const DUTCH_WORDS = read.ok ? read.value : []

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

/** Gives these numbers, two bytes each, one after the other. */
const scripted = (...numbers: number[]): ((length: number) => Uint8Array) => {
  const left = [...numbers]
  return () => {
    const next = left.shift()
    if (next === undefined) throw new Error('More was drawn than the script holds')
    return Uint8Array.of(next >> 8, next & 0xff)
  }
}

test('the list has at least 7,000 different words of 4 to 8 letters a to z', () => {
  expect(DUTCH_WORDS.length).toBeGreaterThanOrEqual(7000)
  expect(new Set(DUTCH_WORDS).size).toBe(DUTCH_WORDS.length)
  expect(DUTCH_WORDS.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
})

test('no word is another with an s or en behind it, which would be misheard', () => {
  const words = new Set(DUTCH_WORDS)
  expect(DUTCH_WORDS.filter((word) => words.has(`${word}s`) || words.has(`${word}en`))).toEqual([])
})

test('four words are worth at least 50 bits', () => {
  expect(PASSPHRASE_WORDS * Math.log2(DUTCH_WORDS.length)).toBeGreaterThan(50)
})

test('a passphrase has as many words of the list as asked', () => {
  const words = new Set(DUTCH_WORDS)
  const parts = generatePassphrase(5, DUTCH_WORDS, random).split(' ')
  expect(parts.length).toBe(5)
  expect(parts.every((word) => words.has(word))).toBe(true)
})

test('the first and the last word can both be drawn, and a draw that would favour the first words is thrown away', () => {
  const size = DUTCH_WORDS.length
  const limit = 0x1_0000 - (0x1_0000 % size)
  expect(generatePassphrase(1, DUTCH_WORDS, scripted(0))).toBe(DUTCH_WORDS[0])
  expect(generatePassphrase(1, DUTCH_WORDS, scripted(limit - 1))).toBe(DUTCH_WORDS[size - 1])
  expect(generatePassphrase(1, DUTCH_WORDS, scripted(limit, 0xffff, 5))).toBe(DUTCH_WORDS[5])
})

test('every word is drawn about equally often', () => {
  const drawn = new Map<string, number>()
  for (let value = 0; value < 0x1_0000 - (0x1_0000 % DUTCH_WORDS.length); value++) {
    const word = generatePassphrase(1, DUTCH_WORDS, scripted(value))
    drawn.set(word, (drawn.get(word) ?? 0) + 1)
  }
  expect(new Set(drawn.values()).size).toBe(1)
  expect(drawn.size).toBe(DUTCH_WORDS.length)
})

test('a list that is too short, has a word twice or a word of other letters is refused', () => {
  const lines = TEXT.split('\n')
  const damaged = { ok: false, error: { kind: 'wordListDamaged' } }
  expect(readPassphraseList(lines.slice(0, 5000).join('\n'))).toEqual(damaged)
  expect(readPassphraseList(`${TEXT}${DUTCH_WORDS[0] ?? ''}\n`)).toEqual(damaged)
  expect(readPassphraseList(`${TEXT}<b>vet</b>\n`)).toEqual(damaged)
  expect(readPassphraseList('<!doctype html><p>Log in first</p>')).toEqual(damaged)
})
