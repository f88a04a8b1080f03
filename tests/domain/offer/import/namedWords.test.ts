import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foldText } from '#kernel/foldText.ts'
import * as activityWordNames from '#domain/offer/import/activityWordNames.ts'
import { INTEREST_NAMES } from '#domain/offer/import/interestNames.ts'
import { NAMED_WORDS } from '#domain/offer/import/namedWords.ts'
import { readWord, readWordSet } from '#domain/offer/import/readWords.ts'
import type { NamedWords } from '#domain/offer/import/readWords.ts'

const LISTS: readonly NamedWords<string>[] = Object.values(NAMED_WORDS)
const NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = { ...activityWordNames, INTEREST_NAMES }

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

const wordsIn = (language: string, namespace: string): Words =>
  JSON.parse(readFileSync(new URL(`../../../../locales/${language}/${namespace}.json`, import.meta.url), 'utf8')) as Words

const vocabulary = (language: string): Words => ({ ...wordsIn(language, 'vocabulary'), ...wordsIn(language, 'careful') })

describe('words of a pick-list in a file', () => {
  test.each(['nl', 'en'])('what a screen in %s offers as a word is understood when it comes back in a file', (language) => {
    const notUnderstood = LISTS.flatMap((known) =>
      known.words.flatMap((word) => {
        const shown = vocabulary(language)[known.list]?.[word] ?? `no word for ${known.list}.${word}`
        const read = readWord(shown, known)
        return read.ok && read.value === word ? [] : [`${known.list}.${word}: ${shown}`]
      }),
    )
    expect(notUnderstood).toEqual([])
  })

  test('no name stands for two words of one list', () => {
    for (const [list, names] of Object.entries(NAMES)) {
      const keys = Object.values(names).flatMap((own) => [...new Set(own.map((name) => foldText(name).replace(/[^\p{L}\p{N}]/gu, '')))])
      expect(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        list,
      ).toEqual([])
    }
  })

  test('capitals, accents and marks make no difference', () => {
    expect(readWord(' TAALCAFE ', NAMED_WORDS.programme)).toEqual({ ok: true, value: 'languageCafe' })
    expect(readWord('Eén keer', NAMED_WORDS.duration)).toEqual({ ok: true, value: 'once' })
  })

  test('a word nobody taught us is named, with the words that are', () => {
    expect(readWord(' superzwaar', NAMED_WORDS.effort)).toEqual({
      ok: false,
      error: { kind: 'unknownWord', word: 'superzwaar', list: 'effort', allowed: ['light', 'normal', 'heavy'] },
    })
  })

  test('several words in one cell become a set in our own order', () => {
    expect(readWordSet('sportkleding, water en lunch', NAMED_WORDS.bring)).toEqual({ ok: true, value: ['lunch', 'water', 'sportsClothes'] })
  })

  test('a name with "en" in it stays whole', () => {
    expect(readWordSet('sport en bewegen; koken', NAMED_WORDS.interest)).toEqual({ ok: true, value: ['cooking', 'sport'] })
  })

  test('one unknown word in a set makes the cell a problem: nothing is dropped', () => {
    const read = readWordSet('water, zonnebril', NAMED_WORDS.bring)
    expect(read).toMatchObject({ ok: false, error: { kind: 'unknownWord', word: 'zonnebril' } })
  })
})
